import { tabTo } from '../support/tab-to.ts';
import type { Driver, NamedKey } from './driver.ts';

/** Milliseconds in which a page has answered, on a machine that has other things to do. */
const patience = 60_000;
const pause = 25;

/**
 * Somebody who reads the guide in one browser or another: looks, points, types, and waits as people do. Everything
 * goes through the few things that each driver offers, so that a journey is written once.
 */
export class Reader {
	readonly driver: Driver;
	/** Problems that belong to the journey, such as the 404 of an address that no page has. */
	readonly #expected: RegExp[] = [];

	constructor(driver: Driver) {
		this.driver = driver;
	}

	/** Opens an address of the site, such as `/en/markets/#office=TW`, and waits until its islands are live. */
	async open(address: string): Promise<void> {
		// Away first: an address that differs in its fragment alone would not load the page anew.
		await this.driver.go('about:blank');
		await this.driver.go(this.driver.siteUrl + address);
		await this.settle();
	}

	/** Waits until every island of the page is live. */
	async settle(): Promise<void> {
		await this.until(
			'the page is live',
			() => document.readyState === 'complete' && document.querySelector('.island[data-asleep]') === null,
		);
	}

	/** Waits until the page has the address that a text names the end of, and is live. */
	async arrive(end: string): Promise<void> {
		await this.until(`the address ends in ${end}`, (wanted) => location.href.endsWith(wanted), end);
		await this.settle();
	}

	/** Goes back by the browser's button, and waits until the page that was there before is live. */
	async goBack(): Promise<void> {
		const left = await this.address();
		// Later: a browser that leaves while it still answers gives an error in place of the answer, now and then.
		await this.run(() => {
			setTimeout(() => history.back());
		});
		await this.until('the page before is back', (address) => location.href !== address, left);
		await this.settle();
	}

	/** Runs a function in the page, which it does not leave; it knows nothing of here but its argument. */
	async run<Argument, Result>(
		look: (argument: Argument) => Result | Promise<Result>,
		argument?: Argument,
	): Promise<Result> {
		return (await this.driver.evaluate(`(${look})(${JSON.stringify(argument) ?? ''})`)) as Result;
	}

	/**
	 * Waits until a function in the page gives something true, across changes of the page.
	 *
	 * @param what said where it does not come true
	 * @param longest milliseconds
	 * @returns what the function gave
	 */
	async until<Argument, Result>(
		what: string,
		look: (argument: Argument) => Result | Promise<Result>,
		argument?: Argument,
		longest = patience,
	): Promise<NonNullable<Result>> {
		const end = Date.now() + longest;
		for (let last: unknown; ; ) {
			try {
				const found = await this.run(look, argument);
				if (found) return found;
				last = found;
			} catch (error) {
				last = error;
			}
			if (Date.now() > end) {
				throw new Error(`Waited in vain until ${what}; the last look gave ${last}. ${await this.#situation()}`);
			}
			await new Promise((wait) => setTimeout(wait, pause));
		}
	}

	/** Waits until a selector finds something. */
	async see(selector: string): Promise<void> {
		await this.until(`"${selector}" is there`, (wanted) => document.querySelector(wanted) !== null, selector);
	}

	/** Waits until a selector finds nothing. */
	async miss(selector: string): Promise<void> {
		await this.until(`"${selector}" is gone`, (wanted) => document.querySelector(wanted) === null, selector);
	}

	/** Waits until what a selector finds has the focus. */
	async focusOn(selector: string): Promise<void> {
		await this.until(`"${selector}" has the focus`, (wanted) => document.activeElement?.matches(wanted), selector);
	}

	/** Waits until a text stands in what a selector finds. */
	async read(selector: string, text: string): Promise<void> {
		await this.until(
			`"${selector}" reads "${text}"`,
			([where, wanted]) => document.querySelector(where)?.textContent?.includes(wanted),
			[selector, text] as const,
		);
	}

	/** Points at the first that a selector finds, once it stands still and can be hit there, and clicks. */
	async click(selector: string): Promise<void> {
		const [x, y] = await this.until(
			`"${selector}" can be clicked`,
			async (wanted): Promise<[number, number] | undefined> => {
				const element = document.querySelector(wanted);
				element?.scrollIntoView({ block: 'center', behavior: 'instant' });
				const before = element?.getClientRects()[0];
				await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
				// The first box: the middle of a link over two lines may lie beside both.
				const box = element?.getClientRects()[0];
				if (element === null || box === undefined || box.x !== before?.x || box.y !== before.y) return undefined;
				const middle: [number, number] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
				const hit = document.elementFromPoint(...middle);
				return element.contains(hit) || (hit?.closest('label') as HTMLLabelElement | null)?.control === element
					? middle
					: undefined;
			},
			selector,
		);
		await this.driver.clickAt(x, y);
	}

	/** Presses keys one after the other; `Control+k` holds one down. */
	async press(...keys: (NamedKey | 'Control+k' | 'Shift+Tab' | '/')[]): Promise<void> {
		for (const each of keys) {
			const [key, held] = each.split('+').toReversed();
			await this.driver.press(key as string, held as 'Control' | 'Shift' | undefined);
		}
	}

	async type(text: string): Promise<void> {
		await this.driver.type(text);
	}

	/** Goes on by the Tab key until what a selector finds has the focus. */
	async tabTo(selector: string): Promise<void> {
		await tabTo(
			selector,
			(wanted) => this.run((each) => document.activeElement?.matches(each) ?? false, wanted),
			() => this.press('Tab'),
		).catch(async (error: Error) => {
			throw new Error(`${error.message} ${await this.#situation()}`);
		});
	}

	/** The text that is shown of the first that a selector finds; WebKit would end a heading with an empty line. */
	text(selector: string): Promise<string> {
		return this.run((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText.trim() ?? '', selector);
	}

	attribute(selector: string, name: string): Promise<string | null> {
		return this.run(([wanted, key]) => document.querySelector(wanted)?.getAttribute(key) ?? null, [
			selector,
			name,
		] as const);
	}

	/** An attribute of everything that a selector finds, in order. */
	attributes(selector: string, name: string): Promise<(string | null)[]> {
		return this.run(
			([wanted, key]) => Array.from(document.querySelectorAll(wanted), (each) => each.getAttribute(key)),
			[selector, name] as const,
		);
	}

	count(selector: string): Promise<number> {
		return this.run((wanted) => document.querySelectorAll(wanted).length, selector);
	}

	/** Whether the first that a selector finds is drawn. */
	isVisible(selector: string): Promise<boolean> {
		return this.run((wanted) => {
			const element = document.querySelector(wanted);
			return element?.checkVisibility({ visibilityProperty: true }) === true && element.getClientRects().length > 0;
		}, selector);
	}

	value(selector: string): Promise<string> {
		return this.run((wanted) => document.querySelector<HTMLInputElement>(wanted)?.value ?? '', selector);
	}

	address(): Promise<string> {
		return this.run(() => location.href);
	}

	/** The fragment of the address, from its `#` on. */
	fragment(): Promise<string> {
		return this.run(() => location.hash);
	}

	/** Waits for a file that the page hands over after this. @returns what is in it */
	async saved(act: () => Promise<void>): Promise<string> {
		await this.run(() => {
			const create = URL.createObjectURL;
			URL.createObjectURL = (source) => {
				URL.createObjectURL = create;
				(globalThis as { saved?: unknown }).saved = (source as Blob).text();
				return create.call(URL, source);
			};
		});
		await act();
		await this.until('a file is handed over', () => 'saved' in globalThis);
		return this.run(async () => {
			const { saved } = globalThis as unknown as { saved: Promise<string> };
			delete (globalThis as { saved?: unknown }).saved;
			return saved;
		});
	}

	/** Where the reader stands, for whoever mends a journey. */
	async #situation(): Promise<string> {
		try {
			return await this.run(
				() => `The page is ${location.href}, the focus on ${document.activeElement?.outerHTML.slice(0, 200)}`,
			);
		} catch (error) {
			return `The page does not answer: ${error}`;
		}
	}

	/** Names problems that are what the journey is about. */
	expect(problem: RegExp): void {
		this.#expected.push(problem);
	}

	/** What went wrong on the way, but for what the journey expected. */
	problems(): string[] {
		return this.driver.problems.filter((problem) => !this.#expected.some((each) => each.test(problem)));
	}
}
