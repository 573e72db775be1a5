import type { APIRoute } from 'astro';
import { program } from '../../catalog/catalog.ts';
import { writeCsv } from '../../domain/csv/write-csv.ts';
import { listMarketRows } from '../../reuse/data/market-tables-file.ts';

/** Every place of every edition of the market table, for spreadsheets. */
export const GET: APIRoute = () =>
	new Response(writeCsv(listMarketRows(program)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
