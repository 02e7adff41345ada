import type { ComponentProps } from 'preact'
import type { Html } from '../html/html.ts'
import type { Wording } from '../texts/wording.ts'
import type { Components } from './components.ts'
import type { Kept } from './kept.ts'

type Names = keyof Components

/** The components of one theme as functions: the theme's own write HTML, a user's leave a place for Preact. */
export type Parts = {
	readonly [Name in Names]: (props: ComponentProps<Components[Name]>) => Html
} & {
	/** What is the same on many pages. */
	readonly kept: Kept
	/** The language of the page. */
	readonly wording: Wording
}

/** A component of the theme's own. */
export type OwnComponents = {
	readonly [Name in Names]: (props: ComponentProps<Components[Name]>, parts: Parts) => Html
}
