/** Hands a text to the reader as a file. */
export function saveFile(name: string, type: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers begin to read only after the click has ended.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
