import { library } from '../../tsup.shared.ts'
import { writeLicenses } from './write-licenses.ts'

/** Threads are started with them. */
const workers = '../../packages/builder/src/workers'

/**
 * The command is one bundle, split where it imports lazily: reading two hundred small files takes longer than a small build. What
 * stays outside is native, or has a file for each of hundreds of languages, or is itself a compiler.
 */
export default library(
	{
		main: 'src/main.ts',
		'code-worker': `${workers}/code-worker.ts`,
		'search-worker': `${workers}/search-worker.ts`,
		'write-worker': `${workers}/write-worker.ts`,
	},
	{
		noExternal: [/^(?!(?:satteri|jiti|sharp|@takumi-rs\/core|shiki\/langs|shiki\/themes)$)/],
		sourcemap: false,
		metafile: true,
		esbuildOptions(esbuild) {
			// Of the sources, so that what a command does not need lies in another file, which is not read.
			esbuild.conditions = ['@blog/source', 'import', 'module']
		},
		banner: {
			// For bundled CommonJS, which asks for Node's own modules.
			js: "import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);",
		},
		onSuccess: async () => writeLicenses('dist'),
	},
)
