import type { PathCommand } from 'opentype.js';

/** How much of each pixel a shape covers, from 0 to 1, row by row. */
export interface Coverage {
	left: number;
	top: number;
	width: number;
	height: number;
	shares: Float64Array;
}

interface Point {
	x: number;
	y: number;
}

/** Pieces of a curve: enough that the bends of large letters look round. */
const steps = 8;

/**
 * Fills an outline by the area that each of its lines adds to the pixels on its right. Overlapping parts of a letter
 * count once, since what is more than whole is whole.
 *
 * @param size of the type, in pixels
 */
export function fillOutline(outline: readonly PathCommand[], at: Point, size: number): Coverage | undefined {
	const lines = flatten(outline, at, size);
	const points = lines.flat();
	if (points.length === 0) return undefined;
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
	// One column more than the shape has, which takes what a line adds on its right.
	const [width, height] = [Math.ceil(Math.max(...xs)) - left + 2, Math.ceil(Math.max(...ys)) - top];
	const shares = new Float64Array(width * height);
	for (const [from, to] of lines) addLine(shares, width, move(from, left, top), move(to, left, top));
	for (let row = 0; row < height; row += 1) {
		let sum = 0;
		for (let at = row * width; at < (row + 1) * width; at += 1) {
			sum += shares[at] as number;
			shares[at] = Math.min(1, Math.abs(sum));
		}
	}
	return { left, top, width, height, shares };
}

function move({ x, y }: Point, left: number, top: number): Point {
	return { x: x - left, y: y - top };
}

/** The outline as straight lines, in pixels; each contour ends where it began. */
function flatten(outline: readonly PathCommand[], at: Point, size: number): [Point, Point][] {
	const lines: [Point, Point][] = [];
	const place = (x: number, y: number): Point => ({ x: at.x + x * size, y: at.y + y * size });
	let [start, current] = [place(0, 0), place(0, 0)];
	const lineTo = (to: Point) => {
		lines.push([current, to]);
		current = to;
	};
	for (const { type, x, y, x1, y1, x2, y2 } of outline) {
		if (type === 'M') start = current = place(x, y);
		else if (type === 'Z') lineTo(start);
		else if (type === 'L') lineTo(place(x, y));
		else {
			const controls = [current, place(x1, y1), ...(type === 'C' ? [place(x2, y2)] : []), place(x, y)];
			for (let step = 1; step <= steps; step += 1) lineTo(pointOf(controls, step / steps));
		}
	}
	return lines;
}

/** A point of a curve, by de Casteljau: the way is divided until one point is left. */
function pointOf(controls: readonly Point[], share: number): Point {
	const [first, ...rest] = controls as [Point, ...Point[]];
	if (rest.length === 0) return first;
	const between = rest.map((to, index) => {
		const from = controls[index] as Point;
		return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
	});
	return pointOf(between, share);
}

/** Adds to each row what the line covers of the pixel in which it lies, and leaves the rest to the pixel on the right. */
function addLine(shares: Float64Array, width: number, from: Point, to: Point): void {
	if (from.y === to.y) return;
	const turn = from.y < to.y ? 1 : -1;
	const [upper, lower] = turn === 1 ? [from, to] : [to, from];
	const slope = (lower.x - upper.x) / (lower.y - upper.y);
	for (let row = Math.floor(upper.y); row < lower.y; row += 1) {
		const begin = Math.max(row, upper.y);
		const end = Math.min(row + 1, lower.y);
		const [a, b] = [upper.x + (begin - upper.y) * slope, upper.x + (end - upper.y) * slope];
		addSpan(shares, row * width, Math.min(a, b), Math.max(a, b), (end - begin) * turn);
	}
}

/** One row of a line: it goes from one x to another while it falls by `fall` of a pixel. */
function addSpan(shares: Float64Array, row: number, left: number, right: number, fall: number): void {
	const add = (column: number, area: number) => {
		shares[row + column] = (shares[row + column] as number) + area;
	};
	const span = right - left;
	for (let column = Math.floor(left); column <= Math.floor(right); column += 1) {
		const [begin, end] = [Math.max(left, column), Math.min(right, column + 1)];
		const part = span === 0 ? fall : (fall * (end - begin)) / span;
		// What lies between the line and the right side of the pixel.
		const area = part * (column + 1 - (begin + end) / 2);
		add(column, area);
		add(column + 1, part - area);
	}
}
