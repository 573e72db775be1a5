/// <reference types="astro/client" />

declare namespace App {
	interface Locals {
		/** What the components of a page share while it is rendered; set by the page. */
		page: import('./components/page-state.ts').PageState;
	}
}
