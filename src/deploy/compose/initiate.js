// Makes the three members a replica set, and the account that the API uses. It does no harm a second time.
const { readFileSync } = require('fs');

const secret = (name) => readFileSync('/run/secrets/' + name, 'utf8').trim();

// auditEvents is in neither: nobody changes an event or takes one away.
const COLLECTIONS = [
  'commissioners', 'developmentPlans', 'federations', 'financialStatements', 'fundingAwards', 'jointRecordings', 'localities',
  'maintenance', 'matrixEditionsInUse', 'maturityRecords', 'meetings', 'migrations', 'neighbourhoods', 'nhseReturns', 'practiceMergers', 'practices', 'spendPages', 'storeVersion',
];
const READ_AND_WRITE = ['find', 'insert', 'update', 'remove'];
// For migrate and restore: an earlier program's documents need not fit this one's validators yet.
const PREPARE = ['createCollection', 'createIndex', 'dropIndex', 'listIndexes', 'collMod', 'bypassDocumentValidation'];
const DATABASE = 'network-maturity';

const login = 'administrator:' + encodeURIComponent(secret('mongodb-administrator')) + '@';
const one = connect('mongodb://' + login + 'mongodb-1/admin?directConnection=true');
try {
  one.adminCommand({ replSetGetStatus: 1 });
} catch (error) {
  if (error.codeName !== 'NotYetInitialized') throw error;
  one.adminCommand({
    replSetInitiate: {
      _id: 'rs0',
      members: [1, 2, 3].map((i) => ({ _id: i, host: 'mongodb-' + i + ':27017', priority: i === 1 ? 2 : 1 })),
    },
  });
}

const set = connect('mongodb://' + login + 'mongodb-1,mongodb-2,mongodb-3/admin?replicaSet=rs0&w=majority');
const resource = (collection) => ({ db: DATABASE, collection });
const role = {
  privileges: [
    { resource: resource(''), actions: ['listCollections'] },
    { resource: resource('auditEvents'), actions: ['find', 'insert', ...PREPARE] },
    ...COLLECTIONS.map((each) => ({ resource: resource(each), actions: [...READ_AND_WRITE, ...PREPARE] })),
  ],
  roles: [],
};
const user = { pwd: secret('mongodb-tracker'), roles: ['tracker'] };
const database = set.getSiblingDB(DATABASE);
if (database.getRole('tracker')) database.updateRole('tracker', role);
else database.createRole({ role: 'tracker', ...role });
if (database.getUser('tracker')) database.updateUser('tracker', user);
else database.createUser({ user: 'tracker', ...user });
print('The replica set and the account are there.');
