// @ts-check
/// <reference lib="webworker" />
/**
 * Keeps the guide within reach without a network. `integrations/offline.ts` writes it into the built site, with the
 * plan below in place of SITE_PLAN; its text, and so the plan, is what tells browsers of a new version.
 *
 * Pages are taken from the network first, so that a reader with one never sees an old page; files whose names hold
 * their hash come from the cache first. Nothing is kept whose content is not that of this version, so old and new
 * are never mixed.
 */

/**
 * @typedef {object} Plan
 * @property {string} version hash of everything that the plan lists
 * @property {string} base what stands before every address, with a slash at its end
 * @property {Record<string, string>} files address below the base → the beginning of its SHA-256
 * @property {Record<string, string[]>} shells segment of a language → the files that are fetched for it at once
 */

/** @type {Plan} */
// @ts-expect-error The build puts the plan here.
const plan = SITE_PLAN;
const prefix = `csp-guide:${plan.base}:`;
const cacheName = prefix + plan.version;
/** How many files are fetched side by side: the reader's next page comes first. */
const lanes = 4;
/** Milliseconds that a page may take before the kept one stands in for it. */
const patience = 4000;
/** @type {Set<string>} Languages looked through since this worker woke up. */
const checked = new Set();

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(plan.base)) return;
	const path = pathname.slice(plan.base.length);
	if (request.mode === 'navigate') {
		const [segment = ''] = path.split('/');
		event.waitUntil(fill(segment));
	}
	event.respondWith(isNamedByHash(path) ? cacheFirst(event, path) : networkFirst(event, path));
});

/** The languages of the pages that are open are there before this version takes over; where one fails, the old one stays. */
async function install() {
	const clients = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const segments = clients.map(({ url }) => new URL(url).pathname.slice(plan.base.length).split('/')[0] ?? '');
	await Promise.all([...new Set(segments)].map((segment) => fill(segment, true)));
	await worker.skipWaiting();
}

/** The version before this one stays, since pages that are open may still ask for its files. */
async function activate() {
	const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
	await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
	await worker.clients.claim();
}

/**
 * Fetches what a language lacks, and what was damaged: once each time this worker wakes up.
 *
 * @param {string} segment
 * @param {boolean} isAll whether a file out of reach is an error
 */
async function fill(segment, isAll = false) {
	const files = Object.hasOwn(plan.shells, segment) ? [...(plan.shells[segment] ?? [])] : [];
	// Whoever saves data keeps what was visited.
	const connection = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator).connection;
	if (files.length === 0 || checked.has(segment) || connection?.saveData === true) return;
	checked.add(segment);
	const cache = await caches.open(cacheName);
	/** @type {unknown[]} */
	const errors = [];
	const run = async () => {
		for (let path = files.shift(); path !== undefined; path = files.shift()) {
			try {
				const kept = await cache.match(plan.base + path);
				if (kept === undefined || !(await isOfVersion(path, kept))) await fetchInto(cache, path);
			} catch (error) {
				errors.push(error);
			}
		}
	};
	await Promise.all(Array.from({ length: lanes }, run));
	if (errors.length === 0) return;
	checked.delete(segment);
	if (isAll) throw errors[0];
}

/**
 * @param {Cache} cache
 * @param {string} path
 */
async function fetchInto(cache, path) {
	const response = await fetch(plan.base + path, { cache: 'no-cache' });
	await keep(cache, path, response);
	if (response.ok || response.status === 404) return;
	throw new Error(`${path} answered ${response.status}`);
}

/**
 * Keeps an answer that is whole and of this version. A redirected one could not answer a page later.
 *
 * @param {Cache} cache
 * @param {string} path
 * @param {Response} response
 */
async function keep(cache, path, response) {
	if (response.status !== 200 || response.redirected) return;
	if (await isOfVersion(path, response)) await cache.put(plan.base + path, response.clone());
}

/** @param {string} path */
function isNamedByHash(path) {
	return path.startsWith('_astro/') || /^pagefind\/(index|fragment|filter)\//.test(path);
}

/**
 * @param {string} path
 * @param {Response} response
 */
async function isOfVersion(path, response) {
	const expected = plan.files[path];
	if (expected === undefined) return isNamedByHash(path);
	const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
	const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
	return hex.startsWith(expected);
}

/**
 * @param {FetchEvent} event
 * @param {string} path
 */
async function cacheFirst(event, path) {
	return (await find(path)) ?? fromNetwork(event, path);
}

/**
 * @param {FetchEvent} event
 * @param {string} path
 */
async function networkFirst(event, path) {
	const network = fromNetwork(event, path);
	/** @type {Promise<undefined>} */
	const wait = new Promise((done) => setTimeout(done, patience));
	try {
		const response = await Promise.race([network, wait]);
		return response ?? (await find(path)) ?? (await network);
	} catch (error) {
		const kept = await find(path);
		if (kept === undefined) throw error;
		return kept;
	}
}

/**
 * @param {FetchEvent} event
 * @param {string} path
 */
async function fromNetwork(event, path) {
	const response = await fetch(event.request);
	if (plan.files[path] !== undefined || isNamedByHash(path)) {
		const copy = response.clone();
		event.waitUntil(
			caches
				.open(cacheName)
				.then((cache) => keep(cache, path, copy))
				.catch(() => {}),
		);
	}
	return response;
}

/**
 * This version's copy, else that of the version before. Looked for by its address alone: queries and headers change
 * nothing in a site of files.
 *
 * @param {string} path
 * @returns {Promise<Response | undefined>}
 */
async function find(path) {
	const address = plan.base + path;
	const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
	for (const name of [cacheName, ...names.filter((each) => each !== cacheName)]) {
		const found = await (await caches.open(name)).match(address, { ignoreVary: true });
		if (found !== undefined) return found;
	}
	return undefined;
}
