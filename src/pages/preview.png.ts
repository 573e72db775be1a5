import type { APIRoute } from 'astro';
import { paintPreview } from '../reuse/preview/paint-preview.ts';
import { writePng } from '../reuse/preview/write-png.ts';

/** What other sites show beside a link to the guide. */
export const GET: APIRoute = () =>
	new Response(new Uint8Array(writePng(paintPreview())), { headers: { 'content-type': 'image/png' } });
