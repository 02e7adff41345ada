import type { UnreadSetting } from '../generator-site.ts'
import type { GeneratorName } from '../generators.ts'
import type { Script } from '../program/read-script.ts'
import { valueIn } from '../program/value-in.ts'

/** A setting that changes what readers get. */
export interface Told {
	readonly path: readonly string[]
	/** As the documentation calls it. Default: the names of its path. */
	readonly setting?: string
	/** How much of it is read, if it is not one that is. Default: nothing. */
	readonly isRead?: string
	/** What is not as it was. Default: addresses. */
	readonly why?: string
	readonly hint?: string
	/** Of a setting that is read: how a config of ours says it. */
	readonly instead?: string
	/** Keys of a config of ours that settle it. */
	readonly settledBy?: UnreadSetting['settledBy']
	/** Values that change nothing. */
	isFine?(value: unknown): boolean
}

/**
 * Says which settings are not read: those that nothing here is like, and those that are, if only running the program would tell what they say.
 *
 * @param read Settings that are read.
 * @param others Those that are not.
 */
export function toldSettings(
	script: Script,
	generator: GeneratorName,
	read: readonly Told[],
	others: readonly Told[],
): readonly UnreadSetting[] {
	const notRead = others.filter(
		({ path, isFine }) =>
			script.placeOf(path) !== undefined &&
			(script.isComputed(...path) || !isFine?.(valueIn(script.values, path))),
	)
	const computed = read.flatMap((one): readonly Told[] => {
		if (!script.isComputed(...one.path)) return []
		const said = one.instead ? ` \`{ "generator": "${generator}", ${one.instead} }\`` : ''
		return [
			{
				hint: `Only running the program would tell what it says. Make a blog.config.json with${said || ' it'}.`,
				...one,
			},
		]
	})
	return [...computed, ...notRead].map((one) => ({
		setting: one.setting ?? one.path.join('.'),
		path: one.path,
		...(one.isRead !== undefined && { isRead: one.isRead }),
		...(one.why !== undefined && { why: one.why }),
		...(one.hint !== undefined && { hint: one.hint }),
		...(one.settledBy && { settledBy: one.settledBy }),
	}))
}
