const byId = (id) => document.getElementById(id);

for (const [name, purpose] of Object.entries(demo.operations)) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = '/graphiql.html?operation=' + name;
  link.textContent = name;
  item.append(link, ': ' + purpose);
  byId('operations').append(item);
}

for (const client of Object.keys(demo.clients)) {
  byId('client').append(new Option(client, client));
}

function showCommands() {
  const client = byId('client').value;
  byId('scopes').textContent = ', who ' + demo.clients[client] + ':';
  byId('command').textContent = `TOKEN=$(curl -s -u ${client}:demo -d grant_type=client_credentials \\
  ${location.origin}/oauth2/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`;
  byId('query').textContent = `curl -s ${location.origin}/graphql -H "Authorization: Bearer $TOKEN" \\
  -H 'Content-Type: application/json' \\
  -d '{"query": "{ federations { nodes { name practiceCount population } } }"}'`;
}

async function copy(id) {
  try {
    await navigator.clipboard.writeText(byId(id).textContent);
    byId('copied').textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren(byId(id));
    byId('copied').textContent = 'Selected: press Ctrl+C to copy.';
  }
}

byId('client').addEventListener('change', showCommands);
byId('copy').addEventListener('click', () => copy('command'));
byId('copy-query').addEventListener('click', () => copy('query'));
showCommands();
