import { getDefaultContext, instantiateNapiModuleSync, WASI } from 'parser:runtime'
import wasm from './parser.wasm'

/** In pages of 64 KB. A worker may have 128 MB. */
const [initial, maximum] = [1000, 1600]

const memory = new WebAssembly.Memory({ initial, maximum, shared: true })

/** Sätteri's functions. */
export const parser = instantiateNapiModuleSync(wasm, {
	context: getDefaultContext(),
	wasi: new WASI({ version: 'preview1' }),
	asyncWorkPoolSize: 0,
	overwriteImports: ({ env, napi, emnapi, ...imports }) => ({
		...imports,
		napi,
		emnapi,
		env: { ...env, ...napi, ...emnapi, memory },
	}),
	beforeInit({ instance: { exports } }) {
		for (const [name, register] of Object.entries(exports))
			if (name.startsWith('__napi_register__')) register()
	},
}).napiModule.exports
