// The demo clients and the contract's operations, as the landing page and GraphiQL offer them.
const demo = {
  clients: {
    'front-end': 'reads',
    'north-recorder': 'records and agrees for the North locality',
    'oxfordshire': 'does everything for Oxfordshire but read the audit',
    'somerset': 'does the same for Somerset',
    'somerset-finance': 'manages Somerset\'s funds: a second person to decide on plans',
    'west-mendip': 'submits plans for the federation West Mendip',
    'nhse': 'reads what NHS England reads',
    'auditor': 'reads who did what',
  },
  operations: {
    NetworkOverview: 'the whole county at a glance',
    FederationMaturity: 'one federation: PML, with its neighbourhoods and practices',
    NeighbourhoodMaturity: 'one neighbourhood: levels, what is next, and every assessment',
    MaturityHeatmap: 'the county as a heat map',
    CompareNeighbourhoods: 'two neighbourhoods side by side, with their histories',
    LocalityMeeting: 'the West locality\'s meeting, and who has no baseline yet',
    RecordBaselines: 'record both of West\'s baselines at that meeting, or none',
    RecordBaseline: 'record the first baseline in the West locality',
    RecordProgress: 'record progress in the North locality',
    ReviseAssessment: 'correct what was agreed, and say why',
    AgreeAssessment: 'agree the North locality\'s draft',
    WithdrawAssessment: 'take that draft back instead',
    FormNeighbourhood: 'split a neighbourhood off Eynsham & Witney',
    MovePractice: 'move the last practice of Banbury Cross',
    CloseNeighbourhood: 'close Banbury Cross, once that has moved',
    ArrangeMeeting: 'arrange a meeting, with a conflict of interest',
    NoteConflictOfInterest: 'note a conflict of interest as West\'s meeting opens',
    CloseMeeting: 'close West\'s meeting',
    FundingPosition: 'a commissioner\'s awards, and where everybody stands with them',
    Apportionment: 'share a fund out by population',
    AwardFunding: 'enter an award whose lines do not add up to its headline',
    AllocateFunding: 'allocate more of the funds of 2018',
    ReleaseAllocation: 'take some of that back',
    RecordSpend: 'record what was spent for Didcot',
    ReverseSpend: 'take back what was recorded wrongly',
    DevelopmentPlans: 'the plans of a federation of 2012, and what became of them',
    SubmitDevelopmentPlan: 'submit another plan',
    AssessDevelopmentPlan: 'assess the plan that was submitted',
    DecideDevelopmentPlan: 'decide on it, as somebody else',
    ReportOnDevelopmentPlan: 'report on the one that was approved',
    SpendAndProgress: 'what was spent beside what moved',
    NhseFeedback: 'what NHS England is told',
    NhseFeedbackCsv: 'the same as a file',
    NhseReturns: 'what was issued',
    NhseReturn: 'the first of them, as it was sent',
    IssueNhseReturn: 'issue a return, once West has baselines',
    FederationAccounts: 'a federation\'s accounts: ELR, by commissioner and year',
    RecordFinancialStatement: 'record accounts that do not add up',
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
