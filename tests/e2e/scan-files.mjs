// Files for the scan desk, made by the tests themselves, and what came out of it.

/** Draws a picture, its quarters in four colours, and encodes it in the browser. */
export async function picture(page, width, height, type = "image/jpeg", quality = 0.8, noise = false) {
  const base64 = await page.evaluate(async (width, height, type, quality, noise) => {
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    const pen = canvas.getContext("2d");
    ["#c00", "#0a0", "#00c", "#cc0"].forEach((colour, at) => {
      pen.fillStyle = colour;
      pen.fillRect((at % 2) * width / 2, Math.floor(at / 2) * height / 2, width / 2, height / 2);
    });
    if (noise) {
      const pixels = pen.getImageData(0, 0, width, height);
      let seed = 1;
      for (let at = 0; at < pixels.data.length; at += 1) {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        if (at % 4 !== 3) pixels.data[at] = seed >> 16 & 255;
      }
      pen.putImageData(pixels, 0, 0);
    }
    return canvas.toDataURL(type, quality).split(",")[1];
  }, width, height, type, quality, noise);
  return Buffer.from(base64, "base64");
}

/** A JPEG with an EXIF block that says how it is turned and, if asked, where it was taken. */
export function withExif(jpeg, orientation, place = false) {
  const entry = (tag, type, count, value) => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16BE(tag, 0);
    bytes.writeUInt16BE(type, 2);
    bytes.writeUInt32BE(count, 4);
    if (type === 3) bytes.writeUInt16BE(value, 8);
    else bytes.writeUInt32BE(value, 8);
    return bytes;
  };
  const table = (entries) => {
    const count = Buffer.alloc(2);
    count.writeUInt16BE(entries.length);
    return Buffer.concat([count, ...entries, Buffer.alloc(4)]);
  };
  const entries = [entry(0x0112, 3, 1, orientation)];
  const tail = [];
  if (place) {
    // The table of the place follows the first, and its numbers follow it.
    const gps = 8 + 2 + 2 * 12 + 4;
    entries.push(entry(0x8825, 4, 1, gps));
    const numbers = gps + 2 + 2 * 12 + 4;
    const degrees = Buffer.alloc(48);
    [27, 1, 20, 1, 3, 1, 53, 1, 11, 1, 9, 1].forEach((number, at) => degrees.writeUInt32BE(number, at * 4));
    tail.push(table([entry(0x0002, 5, 3, numbers), entry(0x0004, 5, 3, numbers + 24)]), degrees);
  }
  const tiff = Buffer.concat([Buffer.from("MM\0*\0\0\0\x08", "latin1"), table(entries), ...tail]);
  const body = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

/** A JPEG made this many bytes long by what follows its end. */
export const padded = (jpeg, bytes) => Buffer.concat([jpeg, Buffer.alloc(bytes - jpeg.length)]);

/** A segment of a JPEG, but for its two first bytes. */
function segment(code, body) {
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/**
 * A JPEG of one even grey, or of one ink where it has four components, in a few bits a block, so that
 * even a hundred million pixels are made at once. Coarse to fine, if asked.
 */
export function even(width, height, { components = 1, progressive = false } = {}) {
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
  const frame = Buffer.alloc(6 + 3 * components);
  frame.writeUInt8(8, 0);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  frame.writeUInt8(components, 5);
  const each = Array.from({ length: components }, (_, at) => at + 1);
  each.forEach((id, at) => frame.set([id, 0x11, 0], 6 + 3 * at));
  // One code of one bit: nothing differs, and nothing follows.
  const codes = (table) => segment(0xc4, Buffer.from([table, 1, ...Array(15).fill(0), 0]));
  const scan = (ids, from, to, bits) => [
    segment(0xda, Buffer.from([ids.length, ...ids.flatMap((id) => [id, 0]), from, to, 0])),
    Buffer.alloc(Math.floor(bits / 8)),
    bits % 8 ? Buffer.from([0xff >> bits % 8]) : Buffer.alloc(0),
  ];
  const scans = progressive
    ? [scan(each, 0, 0, blocks * components), ...each.map((id) => scan([id], 1, 63, blocks))]
    : [scan(each, 0, 63, 2 * blocks * components)];
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]), segment(0xdb, Buffer.from([0, ...Array(64).fill(1)])),
    segment(progressive ? 0xc2 : 0xc0, frame), codes(0x00), codes(0x10), ...scans.flat(),
    Buffer.from([0xff, 0xd9]),
  ]);
}

/** A picture with nothing but a red square in its middle; the rest lets shine through what is below. */
export async function seeThrough(page, width, height) {
  const base64 = await page.evaluate((width, height) => {
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    const pen = canvas.getContext("2d");
    pen.fillStyle = "#c00";
    pen.fillRect(width * 3 / 8, height * 3 / 8, width / 4, height / 4);
    return canvas.toDataURL("image/png").split(",")[1];
  }, width, height);
  return Buffer.from(base64, "base64");
}

/** Width, height and the middle colours of the four quarters of a picture of the page. */
export function measured(page, url) {
  return page.evaluate(async (url) => {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    const pen = canvas.getContext("2d");
    pen.drawImage(image, 0, 0);
    const named = ([red, green, blue]) => {
      const bits = [red, green, blue].map((part) => (part > 127 ? 1 : 0)).join("");
      return { 100: "red", "010": "green", "001": "blue", 110: "yellow", 111: "white" }[bits] ?? bits;
    };
    const at = (x, y) => named(pen.getImageData(width * x, height * y, 1, 1).data);
    return {
      width, height, top: at(0.5, 0.02), middle: at(0.5, 0.5),
      quarters: [at(0.25, 0.3), at(0.75, 0.3), at(0.25, 0.7), at(0.75, 0.7)],
    };
  }, url);
}
