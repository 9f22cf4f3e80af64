// Makes the two files of the map "RCP membership worldwide": coastlines and the layout of the marks.
//
// Run with plain Node, from the root of the repository, after unpacking the npm package `world-atlas` (2.0.2):
//   node src/map/make-map.mjs <folder of the package>/land-110m.json
// It writes src/main/resources/registry/map/{land.svgpath,marks.csv,plate.json} and prints its own checks; with
// a further argument it also writes a proof sheet (SVG, with the codes) to that file.
//
// Source of the coastlines: Natural Earth 4.1.0, layer "land" at 1:110m, public domain, as redistributed in
// `world-atlas` (ISC licence, Copyright 2013-2019 Michael Bostock). Land only: no boundary is read or drawn.
// Antarctica is left out. The places of the marks are a table of ours, approximate on purpose: a mark stands for
// a State and says nothing about the extent or status of any territory.
//
// Projection: Equal Earth (Savric, Patterson, Jenny 2018), centred on 11 degrees east so that the plate is cut in
// the Bering Strait. What lies between 169 and 150 degrees west is drawn on the right, beside its neighbours.

import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';

const WIDTH = 960, GLOBE = 1000, LEFT = -62, TOP_LATITUDE = 83.7, BOTTOM_LATITUDE = -56.5, MARGIN = 3;
const CENTRE = 11, DIAMETER = 11, GAP = 1.2;
const OUT = new URL('../main/resources/registry/map/', import.meta.url);

// ---------------------------------------------------------------------------------------------- projection
const A = [1.340264, -0.081106, 0.000893, 0.003796], M = Math.sqrt(3) / 2, RAD = Math.PI / 180;
function equalEarth(degreesFromCentre, latitude) {
  const t = Math.asin(M * Math.sin(latitude * RAD)), t2 = t * t, t6 = t2 * t2 * t2;
  return [degreesFromCentre * RAD * Math.cos(t) / (M * (A[0] + 3 * A[1] * t2 + t6 * (7 * A[2] + 9 * A[3] * t2))),
    t * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2))];
}
const UNIT = GLOBE / (2 * equalEarth(180, 0)[0]), TOP = equalEarth(0, TOP_LATITUDE)[1] * UNIT + MARGIN;
const HEIGHT = Math.ceil(TOP - equalEarth(0, BOTTOM_LATITUDE)[1] * UNIT + MARGIN);
function place(longitude, latitude, cut = -169) {
  const [x, y] = equalEarth((longitude < cut ? longitude + 360 : longitude) - CENTRE, latitude);
  return [LEFT + GLOBE / 2 + x * UNIT, TOP - y * UNIT];
}

// ---------------------------------------------------------------------------------------------- coastlines
function decode({ arcs, transform: { scale, translate }, objects }) {            // TopoJSON to rings of [lon, lat]
  const lines = arcs.map(arc => {
    let x = 0, y = 0;
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
  const ring = indexes => indexes.flatMap((i, n) =>
    (i < 0 ? [...lines[~i]].reverse() : lines[i]).slice(n ? 1 : 0));
  return objects.land.geometries.flatMap(g => (g.type === 'Polygon' ? [g.arcs] : g.arcs)).map(p => p.map(ring));
}

// Joins what the data cut at 180 degrees (Wrangel Island; the rest jumps the seam and is whole once shifted): two
// rings that run along the same edge in opposite directions become one.
function sew(rings) {
  const key = ([lon, lat]) => `${((lon + 360.01) % 360).toFixed(2)} ${lat.toFixed(2)}`;
  const open = rings.map(ring => ring.slice(0, -1)), owner = new Map();
  for (const ring of open) {
    for (let i = 0; i < ring.length; i++) {
      const [from, to] = [key(ring[i]), key(ring[(i + 1) % ring.length])], other = owner.get(to + '>' + from);
      if (other && other.ring !== ring) {
        const { ring: first, at } = other, [whole, part] = [first.slice(), ring.slice()];
        first.length = ring.length = 0;
        first.push(...whole.slice(at + 1), ...whole.slice(0, at + 1), ...[...part, ...part].slice(i + 2, i + part.length));
        break;
      }
      owner.set(from + '>' + to, { ring, at: i });
    }
  }
  return open.filter(ring => ring.length);
}

function simplify(points, least) {  // Visvalingam: drops the corner of the smallest triangle while below `least`
  const p = points.slice();
  const area = i => {
    const [a, b, c] = [p[(i + p.length - 1) % p.length], p[i], p[(i + 1) % p.length]];
    return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
  };
  while (p.length > 4) {
    let best = 0, smallest = Infinity;
    for (let i = 0; i < p.length; i++) { const s = area(i); if (s < smallest) { smallest = s; best = i; } }
    if (smallest >= least) break;
    p.splice(best, 1);
  }
  return p;
}

function outline(topology) {
  const rings = decode(topology).filter(polygon => Math.max(...polygon[0].map(p => p[1])) > -60).flat();
  return sew(rings).map(ring => {
    const cut = ring.every(([lon]) => lon > -175) ? -175 : -169;              // St. Lawrence Island stays whole
    const points = simplify(ring.map(([lon, lat]) => place(lon, lat, cut)), 0.35).map(q => q.map(Math.round));
    const kept = points.filter((q, i) => q.join() !== points[(i + points.length - 1) % points.length].join());
    if (kept.length < 3) return '';
    let path = `M${kept[0].join(' ')}l`, [x, y] = kept[0];
    path += kept.slice(1).map(([a, b]) => { const step = [a - x, b - y]; [x, y] = [a, b]; return step.join(' '); }).join(' ');
    return path.replaceAll(' -', '-') + 'z';
  }).join('');
}

// ---------------------------------------------------------------------------------------------- marks
// code longitude latitude: about the middle of each State, from general knowledge, to the degree or half degree.
const PLACES = `
AFG 66 34|AGO 17.5 -12|ALB 20 41|AND 1.5 42.5|ARE 54.5 24|ARG -65 -35|ARM 45 40|ATG -61.8 17.1|AUS 134 -25|AUT 14 47.5
AZE 48 40.3|BDI 30 -3.4|BEL 4.5 50.6|BEN 2.3 9.5|BFA -1.5 12.3|BGD 90 24|BGR 25.3 42.7|BHR 50.5 26|BHS -77 24.7|BIH 17.8 44.2
BLR 28 53.5|BLZ -88.7 17.2|BOL -64.5 -16.7|BRA -53 -10|BRB -59.5 13.2|BRN 114.7 4.5|BTN 90.4 27.4|BWA 24 -22|CAF 21 6.7|CAN -105 58
CHE 8 46.8|CHL -71 -33|CHN 104 35|CIV -5.5 7.6|CMR 12.5 5.5|COD 23.5 -3|COG 15.3 -0.8|COK -159.8 -21.2|COL -73 4|COM 43.6 -12
CPV -23.8 15.5|CRI -84 10|CUB -79 21.7|CYP 33.2 35|CZE 15.3 49.8|DEU 10.3 51.2|DJI 42.6 11.7|DMA -61.4 15.4|DNK 9.5 56|DOM -70.3 18.9
DZA 3 28.5|ECU -78.5 -1.4|EGY 30 26.5|ERI 38.5 15.5|ESP -3.7 40.2|EST 25.5 58.7|ETH 39.5 8.5|FIN 26 63|FJI 178 -17.8|FRA 2.5 46.8
FSM 154 7|GAB 11.7 -0.7|GBR -2 53.5|GEO 43.5 42.1|GHA -1.2 7.8|GIN -11 10.8|GMB -15.8 13.4|GNB -15 12|GNQ 10.2 1.8|GRC 22.3 39
GRD -61.7 12.1|GTM -90.4 15.6|GUY -59 5|HKG 114.2 22.3|HND -86.5 14.8|HRV 16 45.5|HTI -72.7 19|HUN 19.4 47.2|IDN 114 -2.5|IND 78.5 22
IRL -8 53.2|IRN 54 32.5|IRQ 43.8 33|ISL -18.7 65|ISR 35 31.5|ITA 12.3 43|JAM -77.3 18.1|JOR 36.7 31.1|JPN 138.5 36.5|KAZ 67 48
KEN 38 0.5|KGZ 74.6 41.4|KHM 105 12.7|KIR 173 1.4|KNA -62.7 17.3|KOR 127.8 36.3|KWT 47.6 29.3|LAO 103 18.8|LBN 35.8 33.9|LBR -9.3 6.5
LBY 17.5 27|LCA -61 13.9|LIE 9.5 47.2|LKA 80.7 7.6|LSO 28.2 -29.6|LTU 24 55.3|LUX 6.1 49.7|LVA 25 57|MAR -6.5 32|MCO 7.4 43.7
MDA 28.5 47.2|MDG 46.7 -19|MDV 73.3 3.5|MEX -102 23.7|MHL 169 8.5|MKD 21.7 41.6|MLI -2.5 17.5|MLT 14.4 35.9|MMR 96.3 21|MNE 19.2 42.8
MNG 103 46.8|MOZ 36 -17|MRT -10.5 20|MUS 57.6 -20.2|MWI 34 -13.3|MYS 102.3 4|NAM 17 -22|NCL 165.5 -21.3|NER 9 17.5|NGA 8 9.5
NIC -85 12.9|NIU -169.9 -19|NLD 5.5 52.3|NOR 9 61.5|NPL 84 28.3|NRU 166.9 -0.5|NZL 173 -41|OMN 57 21|PAK 69 29.8|PAN -80.1 8.5
PER -75 -9.5|PHL 122 12.5|PLW 134.5 7.5|PNG 144.5 -6.3|POL 19.3 52|PRK 126.8 40.2|PRT -8.2 39.6|PRY -58.3 -23.2|PSE 35.2 32|QAT 51.2 25.3
ROU 25 45.8|RUS 95 61|RWA 29.9 -2|SAU 45 24|SDN 30 15.5|SEN -14.5 14.6|SGP 103.9 1.3|SLB 160 -9.3|SLE -11.8 8.5|SLV -88.9 13.7
SMR 12.4 43.9|SOM 46.5 5.5|SRB 20.8 44|SSD 30.3 7.5|STP 6.7 0.4|SUR -56 4.2|SVK 19.5 48.7|SVN 14.8 46.1|SWE 15.5 61|SWZ 31.5 -26.5
SYC 55.5 -4.6|SYR 38.5 35|TCD 18.7 15|TGO 1 8.4|THA 101 15.5|TJK 71 38.8|TKM 59.5 39.2|TLS 125.8 -8.8|TON -175 -20.5|TTO -61.3 10.5
TUN 9.5 34.2|TUR 35 39.2|TUV 178.5 -8|TZA 34.8 -6.3|UGA 32.4 1.3|UKR 31.3 49|URY -56 -32.9|USA -98 39.5|UZB 63.5 41.7|VAT 12.4 41.9
VCT -61.2 13.2|VEN -66 7|VNM 107.8 14.5|VUT 167.5 -16.2|WSM -172.3 -13.7|YEM 47.5 15.7|ZAF 23.5 -30.5|ZMB 27.5 -13.5|ZWE 29.8 -19`;

// Hand corrections, in units of the plate: where a mark starts, in regions where there is less room than States.
// Laid out so that neighbours keep their sides: Europe on a close grid, the eastern Mediterranean, the Lesser Antilles in two columns.
const BY_HAND = {
  NOR: [430, 31.5], SWE: [446, 34], FIN: [467, 30], DNK: [434, 43.7], EST: [477, 38.5], LVA: [474, 50.2], LTU: [464, 57],
  IRL: [393, 59], GBR: [407, 57], NLD: [422.5, 55.5], DEU: [435, 56], POL: [452, 60.3], BLR: [484.5, 57], BEL: [415.8, 66.5],
  LUX: [428, 66.5], CZE: [441, 66.5], SVK: [458, 72], UKR: [488, 68.6], FRA: [409.9, 77.2], CHE: [422.1, 77.2], LIE: [434.3, 77.2],
  AUT: [446.5, 77.5], HUN: [458.5, 84.2], ROU: [476.5, 76.5], MDA: [488.9, 81.5], MCO: [421.5, 89.4], SMR: [433.8, 89.5],
  SVN: [446, 89.7], BIH: [461.5, 96.5], SRB: [472, 88], BGR: [484, 93], AND: [409, 91], HRV: [449.5, 101.3], ITA: [437.2, 101.3],
  VAT: [426.5, 107.5], MNE: [460, 108.5], MKD: [473.5, 100], ALB: [470, 111.5], GRC: [483, 108.5], ESP: [398, 101],
  PRT: [385.5, 102], MLT: [446, 117], TUN: [433.5, 121],
  CYP: [489, 119.3], LBN: [501, 116.2], SYR: [513, 113.5], ISR: [496, 129.4], PSE: [508.2, 127], JOR: [517.7, 135], IRQ: [528, 121.5],
  KNA: [233, 170], ATG: [246, 174], DMA: [234, 182.5], LCA: [246.5, 188], VCT: [234, 195], BRB: [247, 200.5], GRD: [234, 207.5],
  TTO: [246, 213],
};

const start = (code, longitude, latitude) => BY_HAND[code] ?? place(longitude, latitude, -150);

function layout() {
  const marks = PLACES.trim().split(/[|\n]/).map(row => {
    const [code, lon, lat] = row.split(' ');
    const [x, y] = start(code, +lon, +lat);
    return { code, truly: place(+lon, +lat, -150), home: [x, y], x, y };
  });
  const wanted = DIAMETER + GAP, inside = DIAMETER / 2 + 1;
  for (let round = 0; round < 4000; round++) {
    const pull = Math.max(0, 0.04 * (1 - round / 3000));
    for (const m of marks) { m.x += (m.home[0] - m.x) * pull; m.y += (m.home[1] - m.y) * pull; }
    for (let i = 0; i < marks.length; i++) for (let j = i + 1; j < marks.length; j++) {
      const a = marks[i], b = marks[j];
      let dx = b.x - a.x, dy = b.y - a.y, d = Math.hypot(dx, dy);
      if (d >= wanted) continue;
      if (d < 1e-6) [dx, dy, d] = [1e-3, (i - j) * 1e-4, 1e-3];
      const push = (wanted - d) / 2 / d;
      a.x -= dx * push; a.y -= dy * push; b.x += dx * push; b.y += dy * push;
    }
    for (const m of marks) {
      m.x = Math.min(WIDTH - inside, Math.max(inside, m.x));
      m.y = Math.min(HEIGHT - inside, Math.max(inside, m.y));
    }
  }
  for (const m of marks) { m.x = Math.round(m.x * 10) / 10; m.y = Math.round(m.y * 10) / 10; }
  const serbia = marks.find(m => m.code === 'SRB');
  return [...marks, { ...serbia, code: 'SCG', historical: true }].sort((a, b) => (a.code < b.code ? -1 : 1));
}

// ---------------------------------------------------------------------------------------------- write and check
const [, , source, proof] = process.argv;
if (!source) { console.error('usage: node src/map/make-map.mjs <land-110m.json> [proof.svg]'); process.exit(2); }
const land = outline(JSON.parse(readFileSync(source, 'utf8'))), marks = layout();
mkdirSync(OUT, { recursive: true });
writeFileSync(new URL('land.svgpath', OUT), land + '\n');
writeFileSync(new URL('marks.csv', OUT), 'code,x,y\n' + marks.map(m => `${m.code},${m.x},${m.y}\n`).join(''));
writeFileSync(new URL('plate.json', OUT), JSON.stringify({ width: WIDTH, height: HEIGHT, markDiameter: DIAMETER }) + '\n');

const drawn = marks.filter(m => !m.historical);
let nearest = Infinity, pair = '', moved = [];
drawn.forEach((a, i) => drawn.slice(i + 1).forEach(b => {
  const d = Math.hypot(a.x - b.x, a.y - b.y);
  if (d < nearest) { nearest = d; pair = a.code + ' ' + b.code; }
}));
moved = drawn.map(m => [m.code, Math.hypot(m.x - m.truly[0], m.y - m.truly[1])]).sort((a, b) => b[1] - a[1]);
console.log(`plate ${WIDTH} x ${HEIGHT}; coastlines ${Buffer.byteLength(land)} bytes; ${drawn.length} marks and SCG`);
console.log(`nearest centres ${nearest.toFixed(2)} (${pair}); moved most: ${moved.slice(0, 12).map(([c, d]) => c + ' ' + d.toFixed(0)).join(', ')}`);
if (nearest < 12) process.exitCode = 1;

if (proof) writeFileSync(proof, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fdfbf6"/><path d="${land}" fill="#e6e2d8" stroke="#cfc9bb" stroke-width=".4"/>
${drawn.map(m => `<line x1="${m.truly[0]}" y1="${m.truly[1]}" x2="${m.x}" y2="${m.y}" stroke="#c33" stroke-width=".5"/><circle cx="${m.x}" cy="${m.y}" r="5.5" fill="#fff" fill-opacity=".8" stroke="#1d3f72"/><text x="${m.x}" y="${m.y + 1.6}" font-size="4.4" text-anchor="middle">${m.code}</text>`).join('\n')}
</svg>
`);
