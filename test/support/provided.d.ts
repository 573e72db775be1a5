/** What test/support/build-site.ts and test/journeys/start-browser.ts hand to the tests of the built site. */
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
		/** In which browser journeys are made. */
		browserName: 'chromium' | 'firefox' | 'webkit';
		/** Where the one browser listens; of WebKit, on which display it is drawn. */
		browserEndpoint: string;
		/** Whether to sweep what is otherwise sampled. */
		isFull: boolean;
	}
}

export {};
