import { nearestName } from '@blog/core'
import { bundledLanguages } from 'shiki/langs'
import { aliases } from './languages.ts'

/** A known language whose name is like an unknown one. */
export function nearestLanguage(written: string): string | undefined {
	return nearestName(written, [...Object.keys(bundledLanguages), ...Object.keys(aliases)])
}
