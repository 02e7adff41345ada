import type { Element } from 'hast'

/** Tells whether one of the classes of an element is of a form. */
export function hasClass({ properties }: Element, pattern: RegExp): boolean {
	return classesOf(properties).some((name) => pattern.test(name))
}

/** Its classes, in their order. */
export function classesOf({ className }: Element['properties']): readonly string[] {
	return Array.isArray(className) ? className.map(String) : []
}
