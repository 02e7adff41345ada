import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileSignature, readStore, untraced, writeStore } from '@blog/core/store'
import { engineId } from '../cache/engine-id.ts'
import { type ImageFacts, imageFacts } from './image-facts.ts'

/** What is known of the images of a site. */
export interface FactsReader {
	/** Reads a file that was not read yet, or has changed; `undefined` if it is no image. */
	facts(file: string): ImageFacts | undefined
	/** What was found to work; kept with the facts. */
	works: string | undefined
	/** Writes down what is known, for the next process. */
	write(): void
}

interface Known {
	readonly signature: string
	readonly facts: ImageFacts | undefined
}

interface Kept {
	readonly files: ReadonlyMap<string, Known>
	readonly works: string | undefined
}

/**
 * Makes {@link FactsReader}. A file that was not touched is not read again.
 *
 * @param dir The site's folder; files are relative to it.
 * @param store File to keep facts in.
 */
export function factsReader(dir: string, store: string | undefined): FactsReader {
	const before = store === undefined ? undefined : (readStore(store, engineId) as Kept | undefined)
	const known = new Map(before?.files)
	const asked = new Map<string, Known>()
	let isNew = false

	function read(file: string): ImageFacts | undefined {
		const path = join(dir, file)
		const signature = fileSignature(path)
		const last = known.get(file)
		if (last && last.signature === signature) {
			asked.set(file, last)
			return last.facts
		}
		let facts: ImageFacts | undefined
		try {
			facts = imageFacts(readFileSync(path))
		} catch {
			// It went while it was looked for.
		}
		// Too new to be told from its next version: it is read each time.
		if (signature !== undefined) {
			const found = { signature, facts }
			known.set(file, found)
			asked.set(file, found)
			isNew = true
		}
		return facts
	}

	const reader: FactsReader = {
		facts: (file) => untraced(() => read(file)),
		works: before?.works,
		write() {
			if (store === undefined || (!isNew && reader.works === before?.works)) return
			const kept: Kept = { files: asked, works: reader.works }
			writeStore(store, engineId, kept)
		},
	}
	return reader
}
