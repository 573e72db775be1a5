/** A file of content/, with its path from the project's top: `content/data/places.yaml`. */
export interface ContentFile {
	path: string;
	text: string;
}
