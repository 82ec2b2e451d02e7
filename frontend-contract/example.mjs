import { MaturityHeatmapDocument } from '@network-maturity/contract';

const { documentId } = MaturityHeatmapDocument.__meta__;
const variables = JSON.stringify({ scope: { commissioner: '10Q' }, editionId: 'nhse-2019-08' });
const address = `${process.env.API}?${new URLSearchParams({ documentId, variables })}`;
const headers = { Authorization: `Bearer ${process.env.TOKEN}`, Accept: 'application/graphql-response+json' };
const { data, errors } = await fetch(address, { headers }).then((response) => response.json());
if (errors) throw new Error(errors[0].message);
for (const { cells, neighbourhood } of data.maturityHeatmap.rows)
  console.log(cells.map(({ latest }) => latest?.ordinal ?? '-').join(' '), neighbourhood.name);
