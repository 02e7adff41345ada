import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { loadWasm } from 'shiki/engine/oniguruma'

let loading: Promise<void> | undefined

/**
 * Loads the engine of regular expressions from its file, once a thread. The renderer, which reads no files, would unpack it from a
 * text by streams: 100 ms more of CPU time.
 */
export function loadOniguruma(): Promise<void> {
	loading ??= loadWasm({
		async instantiator(imports) {
			const file = createRequire(import.meta.url).resolve('shiki/onig.wasm')
			const { instance } = await WebAssembly.instantiate(await readFile(file), imports)
			return instance.exports
		},
	})
	return loading
}
