import { expect, test } from 'vitest';
import { foldName } from '../../../src/i18n/name-search/fold-name.ts';

test.each([
	['Côte d’Ivoire', 'cote divoire'],
	['Åland Islands', 'aland islands'],
	['Færøerne', 'faeroerne'],
	['Antigua & Barbuda', 'antigua and barbuda'],
	['Timor-Leste', 'timor leste'],
	['Congo (Republic)', 'congo republic'],
	['İstanbul', 'istanbul'],
	['  U.S.  ', 'u s'],
	['ＴＷ', 'tw'],
	['臺灣', '台湾'],
	['O‘zbekiston', 'ozbekiston'],
	['Œuf Straße Đà Hafnarfjörður Þingvellir Łódź Iğdır', 'oeuf strasse da hafnarfjordur thingvellir lodz igdir'],
	['!?', ''],
])('%s is compared as %s', (text, folded) => {
	expect(foldName(text, { 臺: '台', 灣: '湾' })).toBe(folded);
});
