/** What test/support/build-site.ts hands to the tests of the built site. */
declare module 'vitest' {
	interface ProvidedContext {
		/** The folder of the built site. */
		siteDir: string;
		/** Where it is served, without a slash at its end. */
		siteUrl: string;
		/** Where a host serves it that sets the headers for other sites. */
		guideUrl: string;
		/** Where somebody else's site is served. */
		hostUrl: string;
		/** Why there is no site to test; empty where there is one. */
		siteProblem: string;
		/** Where the one browser listens. */
		browserEndpoint: string;
		/** Whether to sweep what is otherwise sampled. */
		isFull: boolean;
	}
}

export {};
