import type { MadeOutput, Output, OutputFolder } from '../plan/output.ts'

/** Folders of which some outputs are known only when the others are made. */
export interface LaterFolders {
	/** Notes that an output is made: after the last of a folder its list is asked for, while other outputs are made. */
	note(output: Output): void
	/** Each folder with its further outputs. */
	listed(): AsyncGenerator<readonly [OutputFolder, readonly MadeOutput[]]>
	/** Waits for what was asked for. */
	end(): Promise<void>
}

/** Makes {@link LaterFolders}. */
export function laterFolders(folders: readonly OutputFolder[]): LaterFolders {
	const missing = new Map(folders.map((folder) => [folder, folder.outputs.length]))
	const owners = new Map<Output, OutputFolder>()
	for (const folder of folders) for (const output of folder.outputs) owners.set(output, folder)
	const lists = new Map<OutputFolder, Promise<readonly MadeOutput[]>>()

	function listOf(folder: OutputFolder): Promise<readonly MadeOutput[]> {
		const list = lists.get(folder) ?? folder.list()
		// Whoever waits for it is told.
		list.catch(() => undefined)
		lists.set(folder, list)
		return list
	}

	return {
		note(output) {
			const folder = owners.get(output)
			const rest = folder && (missing.get(folder) ?? 0) - 1
			if (folder === undefined || rest === undefined) return
			missing.set(folder, rest)
			if (rest === 0) listOf(folder)
		},
		async *listed() {
			for (const folder of folders) yield [folder, await listOf(folder)]
		},
		async end() {
			await Promise.allSettled(lists.values())
		},
	}
}
