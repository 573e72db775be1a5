import { measureLighthouse } from './measure-lighthouse.ts';
import { servePacked } from './serve-packed.ts';

const site = await servePacked('/tmp/lhdist');
const kinds = process.argv.slice(2);
await measureLighthouse(site.url, kinds, ({ path, scores, lost }) =>
	console.log(path, Object.values(scores).join(' '), lost.join('; ')),
);
site.close();
