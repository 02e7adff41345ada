// What a program of JavaScript or TypeScript says, as far as that is written out: for who reads configs that are programs. Nothing is run.
export { isTextMethod, type TextStep, textMethods } from './parse/liquid/text-methods.ts'
export { limitedNames } from './script/limited-names.ts'
export type { Scope } from './script/reading.ts'
export { closingAt, endOfItem, openingAt } from './script/script-brackets.ts'
export {
	endOfDeclaration,
	endOfInitialiser,
	initialiserAt,
	isDeclaration,
} from './script/script-statements.ts'
export { isClosing, isOpening, isSign, type Token } from './script/script-token.ts'
export { tokensOf } from './script/script-tokens.ts'
export {
	computed,
	elsewhere,
	knownAlong,
	memberAlong,
	memberOf,
	placedAt,
	plainValue,
	type ScriptValue,
	takenIn,
} from './script/script-value.ts'
export { itemAt, valueAt } from './script/value-at.ts'
