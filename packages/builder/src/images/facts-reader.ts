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
 * Makes {@link FactsReader}. A file that was not touched is not read again, and nothing is read until it is asked for.
 *
 * @param dir The site's folder; files are relative to it.
 * @param store File to keep facts in.
 */
export function factsReader(dir: string, store: string | undefined): FactsReader {
	let open: { readonly known: Map<string, Known>; works: string | undefined } | undefined
	const asked = new Map<string, Known>()
	let isNew = false

	function opened(): NonNullable<typeof open> {
		if (open) return open
		const kept = store === undefined ? undefined : (readStore(store, engineId) as Kept | undefined)
		open = { known: new Map(kept?.files), works: kept?.works }
		return open
	}

	function read(file: string): ImageFacts | undefined {
		const path = join(dir, file)
		const { known } = opened()
		const signature = fileSignature(path)
		const last = known.get(file)
		if (last && last.signature === signature) {
			asked.set(file, last)
			return last.facts
		}
		const facts = factsOf(path)
		// Too new to be told from its next version: it is read each time.
		if (signature !== undefined) {
			const found = { signature, facts }
			known.set(file, found)
			asked.set(file, found)
			isNew = true
		}
		return facts
	}

	return {
		facts: (file) => untraced(() => read(file)),
		get works() {
			return opened().works
		},
		set works(works) {
			isNew ||= opened().works !== works
			opened().works = works
		},
		write() {
			if (store === undefined || !isNew) return
			isNew = false
			const kept: Kept = { files: asked, works: opened().works }
			writeStore(store, engineId, kept)
		},
	}
}

function factsOf(path: string): ImageFacts | undefined {
	try {
		return imageFacts(readFileSync(path))
	} catch {
		return undefined // It went while it was looked for.
	}
}
