import type { ResolvedConfig } from './resolved-config.ts'

/** Folders and files that static files come from, below the site's own folder. */
export function staticSources({
	statics,
	copies,
}: Pick<ResolvedConfig, 'statics' | 'copies'>): readonly string[] {
	return [...statics, ...copies.map(({ from }) => from)]
}
