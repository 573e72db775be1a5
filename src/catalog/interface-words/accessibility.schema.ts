import { texts } from './texts.schema.ts';

/** The words of content/messages/<locale>/interface/accessibility.yaml. */
export const accessibilityWords = {
	/** The page that says what was tried for readers of every kind, and what was not. */
	accessibility: texts(
		'nav',
		'title',
		'lead',
		'aim',
		'tested',
		'rules',
		'settings',
		'walks',
		'focus',
		'wide',
		'enlarged',
		'still',
		'plain',
		'kept',
		'how',
		'howText',
		'limits',
		'noReaders',
		'machines',
		'sources',
		'map',
		'report',
		'reportText',
		'reportHere',
		'reportWhat',
	),
};
