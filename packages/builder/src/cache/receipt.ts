import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { areUnchanged, type Reads, readStore, signatureOf, writeStore } from '@blog/core/store'
import { type ConfigTrace, isConfigUnchanged } from '../config/config-trace.ts'
import { digest, hashOf } from '../text/digest.ts'
import { engineId } from './engine-id.ts'
import { type Inventory, isSameInventory, takeInventory } from './inventory.ts'

/** Everything that a build was made from and has made: if all of it is still so, there is nothing to do. */
export interface Receipt<Summary> {
	/** Milliseconds since 1970: posts were judged by it. */
	readonly now: number
	/** When a date makes another blog of it. */
	readonly until: number | undefined
	readonly config: ConfigTrace
	/** Absolute paths of the folders that were read. */
	readonly folders: readonly string[]
	readonly inventory: Inventory
	/** What code of others has read. */
	readonly reads: Reads
	/** Real path of OUT. */
	readonly out: string
	/** Signature of every file in it, by path below it. */
	readonly outputs: ReadonlyMap<string, string>
	/** What the build has to say. */
	readonly summary: Summary
}

/** Where the receipt of the last build with the same options is kept. */
export interface ReceiptFile<Summary> {
	/** The receipt, if the same build would do nothing now. */
	valid(now: number): Promise<Receipt<Summary> | undefined>
	write(receipt: Receipt<Summary>): void
}

/**
 * Names the receipt of a build.
 *
 * @param folder Of the site's cache.
 * @param dir The site's folder.
 * @param options Plain data: all that the result depends on besides files and the clock.
 */
export function receiptFile<Summary>(
	folder: string,
	dir: string,
	options: unknown,
): ReceiptFile<Summary> {
	const root = resolve(dir)
	const file = join(folder, `receipt-${hashOf(digest([root, options]))}`)
	const key = digest([engineId, process.version, process.versions.icu])

	async function isValid(receipt: Receipt<Summary>, now: number): Promise<boolean> {
		const { until = Number.POSITIVE_INFINITY, config, folders, inventory, reads } = receipt
		if (now < receipt.now || now >= until) return false
		const found = takeInventory(folders)
		if (!found || !isSameInventory(found, inventory) || !areUnchanged(reads)) return false
		return (await isConfigUnchanged(root, config)) && areOutputsWhole(receipt)
	}

	return {
		async valid(now) {
			const receipt = readStore(file, key) as Receipt<Summary> | undefined
			if (receipt === undefined) return undefined
			// Whatever cannot be looked at is looked at by the build, which says what is wrong.
			return (await isValid(receipt, now).catch(() => false)) ? receipt : undefined
		},
		write(receipt) {
			writeStore(file, key, receipt)
		},
	}
}

function areOutputsWhole({ out, outputs }: Receipt<unknown>): boolean {
	if (!existsSync(out) || realpathSync(out) !== out) return false
	for (const [path, signature] of outputs) {
		const found = lstatSync(`${out}/${path}`, { throwIfNoEntry: false })
		if (!found?.isFile() || signatureOf(found) !== signature) return false
	}
	return true
}
