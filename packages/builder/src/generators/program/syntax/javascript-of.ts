/** Keeps `import` and `export` as they are written. */
const keepsModules = {
	visitor: {
		Program({ node }: { readonly node: { sourceType: string } }) {
			node.sourceType = 'script'
		},
	},
}

/**
 * Takes the types out of a program of TypeScript, and the elements out of one of JSX. Lines stay where they are.
 *
 * @returns The program as it is if it cannot be parsed.
 */
export async function javascriptOf(source: string, file: string): Promise<string> {
	// Loading the compiler takes longer than reading posts.
	const { createJiti } = await import('jiti')
	const { transform } = createJiti(import.meta.url, { moduleCache: false, fsCache: false })
	const isJsx = /\.[jt]sx$/.test(file)
	const code = transform({
		source,
		filename: isJsx ? file : `${file}.ts`,
		ts: true,
		async: true,
		jsx: isJsx && { runtime: 'classic' },
		// A page may end itself, which no module may.
		babel: { plugins: [keepsModules], parserOpts: { allowReturnOutsideFunction: true } },
	})
	return code.startsWith('exports.__JITI_ERROR__ = ') ? source : code
}
