const client = document.getElementById('client');
const status = document.getElementById('status');
let token;

async function signIn() {
  try {
    token = await demo.token(client.value);
    status.textContent = 'who ' + demo.clients[client.value];
  } catch (error) {
    status.textContent = 'Signing in failed: ' + error.message;
  }
}

async function withFragments(address, seen) {
  const text = await fetch(address).then((response) => response.text());
  const names = [...text.matchAll(/\.\.\.(\w+)/g)].map((spread) => spread[1]).filter((name) => !seen.has(name) && seen.add(name));
  const fragments = await Promise.all(names.map((name) => withFragments('/frontend-contract/fragments/' + name + '.graphql', seen)));
  return [text, ...fragments].join('\n');
}

async function operation(name) {
  const [text, normal] = await Promise.all([
    withFragments('/frontend-contract/operations/' + name + '.graphql', new Set()),
    fetch('/frontend-contract/fixtures/' + name + '/normal.json').then((response) => response.json()),
  ]);
  return { query: text, variables: JSON.stringify(normal.variables, null, 2), client: normal.client };
}

function send(parameters) {
  return fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer ' + token },
    body: JSON.stringify(parameters),
  });
}

async function fetcher(parameters) {
  let response = await send(parameters);
  if (response.status === 401) {
    // The development issuer has a new key after each start.
    await signIn();
    response = await send(parameters);
  }
  return response.json();
}

async function open() {
  for (const name of Object.keys(demo.clients)) {
    client.append(new Option(name, name));
  }
  const names = Object.keys(demo.operations);
  const asked = new URLSearchParams(location.search).get('operation');
  const first = names.includes(asked) ? asked : names[0];
  const tabs = await Promise.all([first, ...names.filter((name) => name !== first)].map(operation));
  const clients = Object.fromEntries(tabs.map((tab) => [tab.query, tab.client]));
  async function onTabChange({ tabs, activeTabIndex }) {
    const wanted = clients[tabs[activeTabIndex].query];
    if (wanted && wanted !== client.value) {
      client.value = wanted;
      await signIn();
    }
  }
  client.value = tabs[0].client;
  client.addEventListener('change', signIn);
  await signIn();
  // Kept nowhere: each visit opens with the fixtures, whatever an earlier one left behind.
  const storage = { getItem: () => null, setItem() {}, removeItem() {}, clear() {}, length: 0 };
  ReactDOM.createRoot(document.getElementById('graphiql'))
    .render(React.createElement(GraphiQL, { fetcher, storage, defaultTabs: tabs, variables: tabs[0].variables, onTabChange, shouldPersistHeaders: false }));
}

open();
