import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
	type GeoContext,
	type GeoGeometryObjects,
	type GeoPermissibleObjects,
	geoArea,
	geoCentroid,
	geoEqualEarth,
	geoPath,
} from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { PlaceCode } from '../domain/place/place.schema.ts';
import { program } from './catalog.ts';

/** Drawing units, integers; on a wide screen the map is shown about as wide. */
export interface WorldMap {
	width: number;
	height: number;
	shapes: { code: PlaceCode | undefined; path: string }[];
	/** Places too small to be seen, or without a shape of their own, at their middle. */
	dots: { code: PlaceCode; x: number; y: number }[];
}

const width = 1000;
const margin = 6;
/** A shape that covers fewer square units, such as an island of which few corners are left, is drawn as a dot too. */
const smallestShape = 36;
/** Corners of outlines that span less than this are left out, in steradians: some nine thousand square kilometres. */
const smallestCorner = 2.2e-4;

type Position = [longitude: number, latitude: number];
type Polygon = Position[][];

/**
 * Shapes that the atlas files under another place, told by where they lie: a place is colored by its own
 * row of the table alone, never with its motherland.
 */
const parts: Record<PlaceCode, { code: PlaceCode; lies: (at: Position) => boolean }[]> = {
	FR: [
		{ code: 'GF', lies: ([x, y]) => x < -50 && y < 10 },
		{ code: 'GP', lies: ([x, y]) => x < -50 && y > 15.5 },
		{ code: 'MQ', lies: ([x, y]) => x < -50 && y > 10 },
		{ code: 'RE', lies: ([x]) => x > 50 },
		{ code: 'YT', lies: ([x, y]) => x > 40 && y < 0 },
	],
	NO: [{ code: 'SJ', lies: ([x, y]) => y > 74 || x < -5 }],
	NL: [{ code: 'BQ', lies: ([x]) => x < -50 }],
	NZ: [{ code: 'TK', lies: ([, y]) => y > -15 }],
};

/** The middle of places that the atlas does not draw, in degrees. Antarctica's stands at the map's lower edge. */
const middles: Record<PlaceCode, Position> = {
	AQ: [-130, -58],
	BV: [3.4, -54.4],
	CC: [96.8, -12.2],
	CX: [105.6, -10.5],
	GI: [-5.4, 36.1],
	TV: [179.2, -8.5],
	UM: [166.6, 19.3],
};

let drawn: WorldMap | undefined;

/** Every place of the guide on one map, in the Equal Earth projection, without Antarctica. Computed once. */
export function drawWorldMap(): WorldMap {
	drawn ??= draw();
	return drawn;
}

function draw(): WorldMap {
	const coarse = readAtlas('110m', smallestCorner);
	const uncut = readAtlas('110m');
	const fine = readAtlas('50m');
	const centres = Object.keys(program.places).map((code) => {
		const shape = fine.get(code) ?? coarse.get(code);
		return { code, at: shape === undefined ? middleOf(code) : centreOf(shape) };
	});
	const whole: GeoGeometryObjects = {
		type: 'GeometryCollection',
		geometries: [
			{ type: 'MultiPolygon', coordinates: [...coarse.values()].flat() },
			{ type: 'MultiPoint', coordinates: centres.map(({ at }) => at) },
		],
	};
	const projection = geoEqualEarth()
		// Turned so far that the edge of the map cuts no country.
		.rotate([-11, 0])
		.fitWidth(width - 2 * margin, whole);
	const [[left, top], [, bottom]] = geoPath(projection).bounds(whole);
	const [x, y] = projection.translate();
	projection.translate([x - left + margin, y - top + margin]);

	const shapes = [...coarse].flatMap(([key, polygons]) => {
		const outline = (coordinates: Polygon[]) => pathOf({ type: 'MultiPolygon', coordinates }, projection);
		// An island of which too few corners are left keeps them all.
		const path = outline(polygons) || outline(uncut.get(key) ?? []);
		return path === '' ? [] : [{ code: key.startsWith('?') ? undefined : key, path }];
	});
	const withShape = new Set(shapes.map(({ code }) => code));
	const dots = centres.flatMap(({ code, at }) => {
		const polygons = withShape.has(code) ? coarse.get(code) : undefined;
		if (polygons !== undefined && areaOf(polygons, projection) >= smallestShape) return [];
		const [dotX, dotY] = projection(at) ?? [0, 0];
		return [{ code, x: Math.round(dotX), y: Math.round(dotY) }];
	});
	return { width, height: Math.ceil(bottom - top) + 2 * margin, shapes, dots };
}

/**
 * Polygons by place; areas that are no place of the guide have a key with a question mark.
 *
 * @param leastCorner neighbours lose the same corners of the border they share, so that no gap opens between them
 */
function readAtlas(scale: '110m' | '50m', leastCorner = 0): Map<string, Polygon[]> {
	const require = createRequire(join(process.cwd(), 'package.json'));
	const whole = JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${scale}.json`), 'utf8')) as Topology<{
		countries: GeometryCollection<{ name: string }>;
	}>;
	const atlas = leastCorner === 0 ? whole : simplify(presimplify(whole, sphericalTriangleArea), leastCorner);
	const codes = new Map(
		Object.entries(program.places).flatMap(([code, { numeric }]) => (numeric ? [[numeric, code]] : [])),
	);
	const found = new Map<string, Polygon[]>();
	for (const { id, properties, geometry } of feature(atlas, atlas.objects.countries).features) {
		const code = properties.name === 'Kosovo' ? 'XK' : (codes.get(String(id)) ?? `?${properties.name}`);
		if (code === 'AQ') continue;
		const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : []) as Polygon[];
		if (geometry.type === 'MultiPolygon') polygons.push(...(geometry.coordinates as Polygon[]));
		for (const polygon of polygons) {
			const at = geoCentroid({ type: 'Polygon', coordinates: polygon });
			const part = parts[code]?.find(({ lies }) => lies(at));
			const key = part?.code ?? code;
			found.set(key, [...(found.get(key) ?? []), polygon]);
		}
	}
	return found;
}

/** The middle of the largest island, so that no dot stands in open water between several. */
function centreOf(polygons: Polygon[]): Position {
	const sized = polygons.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
	const largest = sized.toSorted((a, b) => geoArea(b) - geoArea(a))[0];
	return largest === undefined ? [0, 0] : geoCentroid(largest);
}

function middleOf(code: PlaceCode): Position {
	const middle = middles[code];
	if (middle === undefined) throw new Error(`The map has no shape for ${code}. Add its middle to world-map.ts.`);
	return middle;
}

function areaOf(polygons: Polygon[], projection: Parameters<typeof geoPath>[0]): number {
	return geoPath(projection).area({ type: 'MultiPolygon', coordinates: polygons });
}

/** Relative commands between whole units, repeated points dropped: a sixth of what d3 would write. */
function pathOf(object: GeoPermissibleObjects, projection: Parameters<typeof geoPath>[0]): string {
	let path = '';
	let ring: [number, number][] = [];
	const endRing = () => {
		if (ring.length > 2) {
			path += ring
				.map(([x, y], position) => {
					const [fromX = 0, fromY = 0] = ring[position - 1] ?? [];
					if (position === 0) return `M${x} ${y}`;
					return `${position === 1 ? 'l' : ' '}${x - fromX} ${y - fromY}`;
				})
				.join('')
				.replaceAll(' -', '-');
			path += 'z';
		}
		ring = [];
	};
	const addPoint = (x: number, y: number) => {
		const point: [number, number] = [Math.round(x), Math.round(y)];
		const before = ring.at(-1);
		if (before?.[0] !== point[0] || before[1] !== point[1]) ring.push(point);
	};
	const context: GeoContext = {
		beginPath: () => {},
		moveTo: (x, y) => {
			endRing();
			addPoint(x, y);
		},
		lineTo: addPoint,
		closePath: endRing,
		arc: () => {},
	};
	geoPath(projection, context)(object);
	endRing();
	return path;
}
