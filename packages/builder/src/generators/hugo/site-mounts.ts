import { configValues } from '../config-values.ts'
import type { Values } from './keys-without-case.ts'

/** Folders that are published. */
type Component = 'content' | 'static' | 'assets'

/** A mount of files that are published. */
export interface SiteMount {
	/** Below the site's folder. */
	readonly source: string
	readonly target: string
	readonly component: Component
	readonly languages: readonly string[]
	/** As it is said, keys in lower case. */
	readonly said: unknown
}

/** Reads the mounts of content, static files and assets. */
export function siteMounts(mounts: readonly unknown[]): readonly SiteMount[] {
	return mounts.flatMap((said) => {
		const { string, strings } = configValues(said)
		const [source, target] = ['source', 'target'].map((key) =>
			string(key)?.replace(/^(?:\.\/)+|(?<=.)\/+$/g, ''),
		)
		const component = /^(content|static|assets)(?:\/|$)/.exec(target ?? '')?.[1]
		if (source === undefined || target === undefined || component === undefined) return []
		const named = strings('lang') ?? strings('sites', 'matrix', 'languages') ?? []
		const languages = named.some((name) => /^\*+$/.test(name)) ? [] : named
		return [{ source, target, component: component as Component, languages, said }]
	})
}

/** Where the files of each component are if no mount says it. */
export type MountBases = Readonly<Record<Component, readonly string[]>>

/** @param root The config, keys in lower case. */
export function mountBases(root: Values): MountBases {
	const { string, strings } = configValues(root)
	const trimmed = (folder: string) => folder.replace(/^(?:\.\/)+|(?<=.)\/+$/g, '')
	return {
		content: [trimmed(string('contentdir') ?? 'content')],
		static: (strings('staticdir') ?? ['static']).map(trimmed),
		assets: [trimmed(string('assetdir') ?? 'assets')],
	}
}

/** Tells whether files of a mount are found where it shows them: it is of a whole component, or of a part of it in its own place. */
export function isInPlace({ source, target, component }: SiteMount, bases: MountBases): boolean {
	const part = target.slice(component.length)
	return part === '' || bases[component].some((base) => source === base + part)
}

/** Folders that the mounts stand for: Hugo shows nothing of them that no mount names. */
export function replacedFolders(
	mounts: readonly SiteMount[],
	bases: MountBases,
): readonly string[] {
	return (['content', 'static', 'assets'] as const).flatMap((component) => {
		const own = mounts.filter((mount) => mount.component === component)
		const isWhole = own.some(
			({ target, languages }) => target === component && languages.length === 0,
		)
		return own.length === 0 || isWhole ? [] : bases[component]
	})
}
