import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { untraced } from '@blog/core/store'
import { digest, hashOf } from '../text/digest.ts'
import { factsReader } from './facts-reader.ts'
import type { ImageEncoder } from './image-encoder.ts'
import type { ImageFacts } from './image-facts.ts'
import { imageStore } from './image-store.ts'
import type { ImageVariant } from './image-variants.ts'
import { limiter } from './limiter.ts'

/** Threads that Node.js has for such work; the others of its work wait for them too. */
const MOST_AT_ONCE = 4

/** An image that was made. */
export interface MadeImage {
	/** Of the original, if it cannot be made. */
	readonly bytes: Uint8Array
	readonly isOriginal: boolean
}

/** The images of a site and what can be made of them. */
export interface SiteImages {
	/** Another one if other bytes are made of the same. */
	readonly version: string
	/** Why none can be made; `undefined` if they can. */
	problem(): string | undefined
	/** What an image says of itself; `undefined` for what is none. */
	facts(file: string): ImageFacts | undefined
	/** Makes an image in another size or format, or finds it where it was kept. */
	make(file: string, facts: ImageFacts, variant: ImageVariant): Promise<MadeImage>
	/** Whether an image can be made, without making it: it was kept, or all of the original can be read. */
	isWhole(file: string, facts: ImageFacts, variant: ImageVariant): Promise<boolean>
	/** Writes down what is known, and forgets what is old. */
	keep(): void
}

/**
 * Makes {@link SiteImages}. Nothing is read or loaded until it is asked for.
 *
 * @param dir The site's folder; files are relative to it.
 * @param folder Of the cache. Default: nothing is kept.
 */
export function siteImages(
	dir: string,
	encoder: ImageEncoder,
	folder: string | undefined,
): SiteImages {
	const reader = factsReader(dir, folder && join(folder, 'image-facts'))
	const store = folder === undefined ? undefined : imageStore(join(folder, 'images'))
	const limit = limiter(Math.min(availableParallelism(), MOST_AT_ONCE))
	const running = new Map<string, Promise<MadeImage>>()
	const machine = () => digest([encoder.version, process.version, process.platform, process.arch])
	let isUsed = false
	let problem: { readonly text: string | undefined } | undefined

	async function encode(
		file: string,
		facts: ImageFacts,
		variant: ImageVariant,
		key: string,
	): Promise<MadeImage> {
		const bytes = await untraced(() => readFile(join(dir, file)))
		try {
			const made = await encoder.encode(bytes, variant)
			// The file may be another one by now.
			if (hashOf(bytes) === facts.hash) store?.write(key, made)
			return { bytes: made, isOriginal: false }
		} catch {
			// What it says differs from time to time: threads of the encoder share one place for it.
			return { bytes, isOriginal: true }
		}
	}

	async function decode(file: string, variant: ImageVariant): Promise<boolean> {
		const bytes = await untraced(() => readFile(join(dir, file)))
		try {
			await encoder.decode(bytes, variant)
			return true
		} catch {
			return false // Of the reason: as above.
		}
	}

	const keyOf = (facts: ImageFacts, variant: ImageVariant) =>
		digest([facts.hash, variant, encoder.version])

	return {
		get version() {
			return encoder.version
		},
		problem() {
			// Loading it takes longer than a build that has nothing to do for it.
			if (reader.works === machine()) return undefined
			problem ??= { text: encoder.problem() }
			reader.works = problem.text === undefined ? machine() : undefined
			return problem.text
		},
		facts: (file) => reader.facts(file),
		make(file, facts, variant) {
			isUsed = true
			const key = keyOf(facts, variant)
			const bytes = store?.read(key)
			if (bytes) return Promise.resolve({ bytes, isOriginal: false })
			const known = running.get(key)
			if (known) return known
			const made = limit(() => encode(file, facts, variant, key))
			running.set(key, made)
			const end = () => void running.delete(key)
			made.then(end, end)
			return made
		},
		async isWhole(file, facts, variant) {
			return store?.has(keyOf(facts, variant)) || limit(() => decode(file, variant))
		},
		keep() {
			reader.write()
			if (isUsed) store?.prune()
		},
	}
}
