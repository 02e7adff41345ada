import type { Element } from 'hast'

/** The class names of an element. */
export function classNames(element: Element): readonly string[] {
	const { className } = element.properties
	if (Array.isArray(className)) return className.map(String)
	return typeof className === 'string' ? String(className).split(/\s+/) : []
}

/** Tells whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
	return classNames(element).includes(name)
}

/** Adds a class to an element. */
export function addClass(element: Element, name: string): void {
	if (!hasClass(element, name)) element.properties.className = [...classNames(element), name]
}
