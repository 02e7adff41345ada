import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { ImageEncoder } from './image-encoder.ts'
import { type ImageVariant, MOST_PIXELS } from './image-variants.ts'

type Sharp = typeof import('sharp')['default']

/** How hard each format tries, by its own scale: what more takes is not worth a few percent. */
const effort = { avif: 2, webp: 4 } as const

/**
 * Makes images with sharp, which is loaded when the first one is made, or somebody asks whether it can be: that takes longer than a small
 * build.
 *
 * Turned as its EXIF says, in sRGB, without metadata: no place where a photo was taken is published.
 */
export function sharpEncoder(): ImageEncoder {
	const require = createRequire(import.meta.url)
	let loaded: Sharp | undefined
	let version: string | undefined

	function load(): Sharp {
		if (!loaded) {
			const module = require('sharp') as Sharp & { readonly default?: Sharp }
			// Where `require` finds the module of its other kind.
			loaded = module.default ?? module
		}
		return loaded
	}

	return {
		get version() {
			version ??= versionOf(require)
			return version
		},
		problem() {
			try {
				load()
				return undefined
			} catch (error) {
				return String((error as Error).message)
					.trim()
					.split('\n')[0]
			}
		},
		async encode(bytes, variant) {
			if (!variant.lossless) return encodeWith(load(), bytes, variant, false)
			const [lossless, lossy] = await Promise.all([
				encodeWith(load(), bytes, variant, true),
				encodeWith(load(), bytes, variant, false),
			])
			return lossless.length <= lossy.length ? lossless : lossy
		},
	}
}

function encodeWith(
	sharp: Sharp,
	bytes: Uint8Array,
	{ width, format, quality, animated }: ImageVariant,
	lossless: boolean,
): Promise<Uint8Array> {
	const image = sharp(bytes, { animated, failOn: 'error', limitInputPixels: MOST_PIXELS })
		.autoOrient()
		.resize({ width, withoutEnlargement: true })
	return format === 'avif'
		? image.avif({ quality, effort: effort.avif }).toBuffer()
		: image.webp({ quality, effort: effort.webp, lossless }).toBuffer()
}

/** Read from its package: a build that makes no image does without the rest of it. */
function versionOf(require: NodeJS.Require): string {
	try {
		const entry = require.resolve('sharp')
		const file = join(dirname(dirname(entry)), 'package.json')
		return `sharp ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`
	} catch {
		return 'no sharp'
	}
}
