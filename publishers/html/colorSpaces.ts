type Triple = { r: number; g: number; b: number }
type Lab = { l: number; a: number; b: number }
type Paint = Triple & { a: number }

/** h in degrees, s and l in 0..100; r, g, b in 0..255. */
export function hslToRgb({ h, s, l }: { h: number; s: number; l: number }): Triple {
  const hue = ((h % 360) + 360) % 360
  const light = Math.max(0, Math.min(100, l)) / 100
  const reach = (Math.max(0, Math.min(100, s)) / 100) * Math.min(light, 1 - light)
  const channel = (offset: number) => {
    const at = (offset + hue / 30) % 12
    return 255 * (light - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1)))
  }
  return { r: channel(0), g: channel(8), b: channel(4) }
}

export function rgbToHsl({ r, g, b }: Triple): { h: number; s: number; l: number } {
  const [red, green, blue] = [r / 255, g / 255, b / 255]
  const most = Math.max(red, green, blue)
  const least = Math.min(red, green, blue)
  const l = (most + least) / 2
  const spread = most - least
  if (spread === 0) return { h: 0, s: 0, l: l * 100 }
  const s = l > 0.5 ? spread / (2 - most - least) : spread / (most + least)
  let h = (red - green) / spread + 4
  if (most === red) h = (green - blue) / spread + (green < blue ? 6 : 0)
  else if (most === green) h = (blue - red) / spread + 2
  return { h: h * 60, s: s * 100, l: l * 100 }
}

export function lchToLab({ l, c, h }: { l: number; c: number; h: number }): Lab {
  const turn = (h * Math.PI) / 180
  return { l, a: c * Math.cos(turn), b: c * Math.sin(turn) }
}

/** Matrices: https://www.w3.org/TR/css-color-4/#color-conversion-code */
export function oklabToRgb({ l, a, b }: Lab): Triple {
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  return encode({
    r: 4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    g: -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    b: -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  })
}

export function rgbToOklab(color: Triple): Lab {
  const { r, g, b } = decode(color)
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const middle = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return {
    l: 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    a: 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    b: 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  }
}

/** CIE Lab (D50) to sRGB, with the Bradford step folded into the matrix. */
export function labToRgb({ l, a, b }: Lab): Triple {
  const fy = (l + 16) / 116
  const expand = (value: number) =>
    value ** 3 > 216 / 24389 ? value ** 3 : (116 * value - 16) / (24389 / 27)
  const x = 0.9642956764 * expand(fy + a / 500)
  const y = expand(fy)
  const z = 0.8251046025 * expand(fy - b / 200)
  return encode({
    r: 3.1341359569 * x - 1.6173863322 * y - 0.490661946 * z,
    g: -0.9787955502 * x + 1.9162543773 * y + 0.0334427399 * z,
    b: 0.0719553928 * x - 0.2289767584 * y + 1.4053860301 * z,
  })
}

/** Mixes in oklab for the ok- and lab-like spaces, else in sRGB; premultiplied, as CSS asks. */
export function mixRgb({
  space,
  one,
  two,
  share,
}: {
  space: string
  one: Paint
  two: Paint
  share: number
}): Paint {
  const alpha = one.a * (1 - share) + two.a * share
  if (alpha === 0) return { r: 0, g: 0, b: 0, a: 0 }
  const blend = (first: number, second: number) =>
    (first * one.a * (1 - share) + second * two.a * share) / alpha
  if (!/^(ok)?(lab|lch)/.test(space)) {
    return { r: blend(one.r, two.r), g: blend(one.g, two.g), b: blend(one.b, two.b), a: alpha }
  }
  const [first, second] = [rgbToOklab(one), rgbToOklab(two)]
  const lab = {
    l: blend(first.l, second.l),
    a: blend(first.a, second.a),
    b: blend(first.b, second.b),
  }
  return { ...oklabToRgb(lab), a: alpha }
}

function encode({ r, g, b }: Triple): Triple {
  const channel = (value: number) => {
    const inside = Math.max(0, Math.min(1, value))
    return 255 * (inside <= 0.0031308 ? 12.92 * inside : 1.055 * inside ** (1 / 2.4) - 0.055)
  }
  return { r: channel(r), g: channel(g), b: channel(b) }
}

function decode({ r, g, b }: Triple): Triple {
  const channel = (value: number) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return { r: channel(r), g: channel(g), b: channel(b) }
}
