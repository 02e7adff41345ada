import { createHash } from 'node:crypto'
import type { Diagnostic } from '@blog/core'
import type { ImageColumn, ImageSources } from '@blog/renderer'
import { report } from '../../diagnostics/rules.ts'
import type { ImageFacts } from '../../images/image-facts.ts'
import type { ImageSettings } from '../../images/image-settings.ts'
import { type ImageVariant, imageVariants, MOST_PIXELS } from '../../images/image-variants.ts'
import type { SiteImages } from '../../images/site-images.ts'
import type { MadeOutput } from '../output.ts'
import type { ImageReference } from './image-references.ts'

/** Nothing but images with their hash in their name: hosts are told to keep all of it. */
export const DERIVED_FOLDER = 'assets/derived'

/** Images in other sizes and formats. */
export interface PlannedImages {
	readonly outputs: readonly MadeOutput[]
	/** What pages say of an image file; `undefined` if there is but the file. */
	sourcesOf(file: string): ImageSources | undefined
	readonly diagnostics: readonly Diagnostic[]
}

/** What planning images needs to know. */
export interface ImagePlanning {
	readonly images: SiteImages
	readonly settings: ImageSettings
	readonly basePath: string
	/** Where images are shown. */
	readonly column: ImageColumn
	/** Whether the site has a file at an output path; asked when the plan is complete. */
	isPlanned(path: string): boolean
}

interface Derived extends ImageVariant {
	readonly path: string
}

/**
 * Plans the other sizes and formats of the images that posts show. Their heads are read now, their pixels when an output is made.
 *
 * @param references By file.
 */
export function planImages(
	references: ReadonlyMap<string, ImageReference>,
	{ images, settings, basePath, column, isPlanned }: ImagePlanning,
): PlannedImages {
	const [[, first] = []] = references
	if (!first) return noImages
	const problem = images.problem()
	if (problem !== undefined) return { ...noImages, diagnostics: [unavailable(first, problem)] }

	const outputs = new Map<string, MadeOutput>()
	const sources = new Map<string, readonly [ImageFacts, readonly Derived[]]>()
	const diagnostics: Diagnostic[] = []
	for (const [file, reference] of references) {
		const facts = images.facts(file)
		if (facts === undefined) {
			diagnostics.push(damaged(file, reference, 'Expected an image'))
			continue
		}
		if (facts.width * facts.height > MOST_PIXELS) diagnostics.push(tooLarge(file, reference, facts))
		const derived = imageVariants(facts, settings).map((variant) => ({
			...variant,
			path: pathOf(file, facts, variant),
		}))
		if (derived.length > 0) sources.set(file, [facts, derived])
		for (const { path, ...variant } of derived)
			if (!outputs.has(path))
				outputs.set(path, outputOf({ path, file, facts, variant, reference, images }))
	}

	return {
		outputs: [...outputs.values()],
		sourcesOf(file) {
			const [facts, derived = []] = sources.get(file) ?? []
			if (!facts || !derived.every(({ path }) => isPlanned(path))) return undefined
			const { width, height } = facts
			const srcset = (of: readonly Derived[]) =>
				of.map(({ path, width }) => `${basePath}/${path} ${width}w`).join(', ')
			const made = settings.formats.flatMap((format) => {
				const own = derived.filter((each) => each.format === format)
				return own.length === 0 ? [] : [{ type: `image/${format}`, srcset: srcset(own) }]
			})
			return { width, height, sources: made, column }
		},
		diagnostics,
	}
}

/** Of a site without images, or one that wants none made. */
export const noImages: PlannedImages = {
	outputs: [],
	sourcesOf: () => undefined,
	diagnostics: [],
}

function outputOf({
	path,
	file,
	facts,
	variant,
	reference,
	images,
}: {
	readonly path: string
	readonly file: string
	readonly facts: ImageFacts
	readonly variant: ImageVariant
	readonly reference: ImageReference
	readonly images: SiteImages
}): MadeOutput {
	const recipe = () => [facts.hash, variant, images.version]
	const broken = () => [damaged(file, reference, 'Expected a whole image')]
	return {
		path,
		kind: 'image',
		sources: [file],
		recipe,
		async render() {
			const { bytes, isOriginal } = await images.make(file, facts, variant)
			return {
				content: bytes,
				// What cannot be made is tried again in the next build.
				...(isOriginal ? { diagnostics: broken() } : { recipe }),
			}
		},
		findings: async () => ((await images.isWhole(file, facts, variant)) ? [] : broken()),
	}
}

/** Another name for other bytes, so that browsers can keep it for good; the words of its file's name for people. */
function pathOf(file: string, { hash }: ImageFacts, variant: ImageVariant): string {
	const { width, format, quality } = variant
	const name = file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'))
	const words = name
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
	const short = createHash('sha256').update(`${hash} ${quality}`).digest('hex').slice(0, 10)
	return `${DERIVED_FOLDER}/${words.slice(0, 40) || 'image'}.${short}.${width}.${format}`
}

function damaged(file: string, { post, place }: ImageReference, expected: string): Diagnostic {
	return report('image-damaged', post, `${expected} at \`${file}\`; it is published as it is`, {
		place,
	})
}

function tooLarge(
	file: string,
	{ post, place }: ImageReference,
	{ width, height }: ImageFacts,
): Diagnostic {
	const message = `Unexpected size of \`${file}\`: ${width} × ${height} pixels; it is published as it is`
	return report('image-too-large', post, message, { place })
}

function unavailable({ post, place }: ImageReference, problem: string): Diagnostic {
	const message = `Expected to make images with sharp: ${problem}`
	const hint =
		'Install it for this system, or set `images: false`; until then images are published as they are.'
	return report('images-unavailable', post, message, { place, hint })
}
