import type { APIRoute } from 'astro';
import { program } from '../../catalog/catalog.ts';
import { choiceStyles } from '../../components/market/choice-styles.ts';

/** The styles that answer for readers without JavaScript; nobody else loads them. */
export const GET: APIRoute = () =>
	new Response(choiceStyles(program.marketTables.at(-1)!.markets.map(({ id }) => id)), {
		headers: { 'content-type': 'text/css; charset=utf-8' },
	});
