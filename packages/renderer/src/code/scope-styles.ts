import type { ThemeRegistrationResolved } from '@shikijs/primitive'
import { Theme } from '@shikijs/vscode-textmate'

/** The two themes of a blog. */
export interface ThemePair {
	readonly light: ThemeRegistrationResolved
	readonly dark: ThemeRegistrationResolved
}

/** Finds the style of a token from the scopes that the grammar gives it. */
export interface ScopeStyles {
	/** CSS declarations for both themes; empty if both show the text in their default colour. */
	cssOf(scopes: readonly string[]): string
	/** Declarations of the whole block: both default colours and backgrounds. */
	readonly blockCss: string
}

/** The path of scopes from the outermost one, as the theme wants it, and what it looks like. */
interface StyleNode {
	readonly path: ScopePath | null
	readonly light: Style
	readonly dark: Style
	readonly css: string
	readonly children: Map<string, StyleNode>
}

interface ScopePath {
	readonly parent: ScopePath | null
	readonly scopeName: string
}

interface Style {
	readonly color: string
	readonly fontStyle: number
}

/**
 * Prepares two themes for one tokenizing pass.
 *
 * The grammar is asked for scopes instead of colours, and both themes are matched against them here; Shiki itself tokenizes once
 * a theme. Scopes repeat, so every path of scopes is matched once and then found in a tree of maps.
 *
 * @see https://macromates.com/manual/en/scope_selectors
 */
export function createScopeStyles(themes: ThemePair): ScopeStyles {
	const light = themeMatcher(themes.light)
	const dark = themeMatcher(themes.dark)
	const root: StyleNode = {
		path: null,
		light: light.initial,
		dark: dark.initial,
		css: '',
		children: new Map(),
	}

	function child(node: StyleNode, scopeName: string): StyleNode {
		const known = node.children.get(scopeName)
		if (known) return known
		const path = { parent: node.path, scopeName }
		const styles = { light: light.match(path, node.light), dark: dark.match(path, node.dark) }
		const isDefault =
			same(styles.light, { color: light.foreground, fontStyle: 0 }) &&
			same(styles.dark, { color: dark.foreground, fontStyle: 0 })
		const css = isDefault ? '' : `${declare('light', styles.light)};${declare('dark', styles.dark)}`
		const made: StyleNode = { path, ...styles, css, children: new Map() }
		node.children.set(scopeName, made)
		return made
	}

	return {
		cssOf(scopes) {
			let node = root
			for (const scope of scopes) node = child(node, scope)
			return node.css
		},
		blockCss:
			`--shiki-light:${light.foreground};--shiki-dark:${dark.foreground};` +
			`--shiki-light-bg:${light.background};--shiki-dark-bg:${dark.background}`,
	}
}

function themeMatcher(raw: ThemeRegistrationResolved) {
	const theme = Theme.createFromRawTheme(raw as Parameters<typeof Theme.createFromRawTheme>[0])
	const colors = theme.getColorMap()
	const replace = (color: string) => raw.colorReplacements?.[color.toLowerCase()] ?? color
	const colorOf = (id: number) => replace(colors[id] ?? raw.fg).toLowerCase()
	const { foregroundId, fontStyle } = theme.getDefaults()
	const initial: Style = { color: colorOf(foregroundId), fontStyle: Math.max(fontStyle, 0) }
	return {
		initial,
		foreground: replace(raw.fg).toLowerCase(),
		background: replace(raw.bg).toLowerCase(),
		/** A scope changes only what its rule speaks of; the rest comes from the scopes around it. */
		match(path: ScopePath, outer: Style): Style {
			const found = theme.match(path as Parameters<typeof theme.match>[0])
			if (!found) return outer
			return {
				color: found.foregroundId === 0 ? outer.color : colorOf(found.foregroundId),
				fontStyle: found.fontStyle < 0 ? outer.fontStyle : found.fontStyle,
			}
		},
	}
}

function same(a: Style, b: Style): boolean {
	return a.color === b.color && a.fontStyle === b.fontStyle
}

/** The variables of Shiki's own multi-theme output. */
function declare(name: 'light' | 'dark', { color, fontStyle }: Style): string {
	const variable = `--shiki-${name}`
	const lines = [fontStyle & 4 && 'underline', fontStyle & 8 && 'line-through'].filter(Boolean)
	return [
		`${variable}:${color}`,
		fontStyle & 1 && `${variable}-font-style:italic`,
		fontStyle & 2 && `${variable}-font-weight:bold`,
		lines.length > 0 && `${variable}-text-decoration:${lines.join(' ')}`,
	]
		.filter(Boolean)
		.join(';')
}
