import type { ComponentType } from 'preact'
import type { Html } from '../html/html.ts'
import { toVnode } from '../html/to-vnode.ts'
import type { Components } from './components.ts'
import { ownComponents } from './own-components.ts'
import type { Parts } from './parts.ts'
import { useRendering } from './use-components.ts'

type Own<Props> = (props: Props, parts: Parts) => Html

/** The theme's own, as components of Preact for those of a user that show them. */
export const defaultComponents = Object.fromEntries(
	Object.entries(ownComponents).map(([name, own]) => [name, asComponent(own as Own<object>)]),
) as unknown as Components

function asComponent<Props>(own: Own<Props>): ComponentType<Props> {
	return (props) => toVnode(own(props, useRendering().parts))
}
