/** JSON as people can read it too: a line for each thing, so that two versions can be compared. */
export function jsonResponse(data: object): Response {
	return new Response(`${JSON.stringify(data, null, '\t')}\n`, {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
}
