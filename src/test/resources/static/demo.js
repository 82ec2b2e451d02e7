// The demo clients and the contract's operations, as the landing page and GraphiQL offer them.
const demo = {
  clients: {
    'front-end': 'reads',
    'north-recorder': 'records and agrees for the North locality',
    'oxfordshire': 'does everything for Oxfordshire but read the audit',
    'somerset': 'does the same for Somerset, whose network is not in the sample',
    'nhse': 'reads what NHS England reads',
    'auditor': 'reads who did what',
  },
  operations: {
    NetworkOverview: 'the whole county at a glance',
    FederationMaturity: 'one federation: PML, with its neighbourhoods and practices',
    NeighbourhoodMaturity: 'one neighbourhood: levels, what is next, and every assessment',
    RecordBaseline: 'record the first baseline in the West locality',
    RecordProgress: 'record progress in the North locality',
  },
  async token(client) {
    const response = await fetch('/oauth2/token', {
      method: 'POST',
      headers: { Authorization: 'Basic ' + btoa(client + ':demo') },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    if (!response.ok) {
      throw new Error('The development issuer answered ' + response.status);
    }
    return (await response.json()).access_token;
  },
};
