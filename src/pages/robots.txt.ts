import type { APIRoute } from 'astro';
import { siteAddress } from '../reuse/site-address.ts';

/** Everybody may read everything. Robots look for it at the top of a host only. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteAddress('/sitemap.xml')}\n`);
