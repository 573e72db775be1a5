/** Where readers of one copy of the guide may report what does not work. */
export interface Contact {
	/** For a link: `mailto:help@example.org`, `https://example.org/help`. */
	address: string;
	/** The same as a person would write it down. */
	shown: string;
}

/**
 * Reads CONTACT, which whoever hosts a copy may set: a mail address or a page.
 *
 * @param text such as `help@example.org` or `https://example.org/help`
 * @returns nothing where it is empty or not set
 * @throws where it is neither, since readers would be sent nowhere
 */
export function readContact(text: string | undefined): Contact | undefined {
	const found = text?.trim() ?? '';
	if (found === '') return undefined;
	const mail = /^(?:mailto:)?([^\s@/:?&]+@[^\s@/:?&]+\.[^\s@/:?&]+)$/i.exec(found)?.[1];
	if (mail !== undefined) return { address: `mailto:${mail}`, shown: mail };
	const page = /^https?:/i.test(found) && URL.canParse(found) ? new URL(found) : undefined;
	if (page === undefined) {
		throw new Error(
			`CONTACT is "${found}". Give a mail address, such as help@example.org, or a page, such as https://example.org/help; or leave it out.`,
		);
	}
	return { address: page.href, shown: page.href.replace(/^https?:\/\//, '').replace(/\/$/, '') };
}
