import type { APIRoute } from 'astro';
import { allNames } from '../../catalog/place-names.ts';
import { scriptFoldFor } from '../../catalog/script-fold.ts';
import { packNames } from '../../islands/market-lookup/other-names.ts';

/** What places are called in any language, for the fields of the market lookup; one file for all of them. */
export const GET: APIRoute = () =>
	new Response(packNames({ names: allNames, script: scriptFoldFor([...allNames.values()].flat()) }), {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
