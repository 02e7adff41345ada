import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Components } from './components.ts'

/** Carries the components of a theme to the pages, so that each can be replaced. */
export const ComponentsContext = createContext<Components | undefined>(undefined)

/** The components of the theme that is rendering. */
export function useComponents(): Components {
	const components = useContext(ComponentsContext)
	if (components === undefined) throw new Error('Expected to be rendered by a theme')
	return components
}
