package document

import "testing"

func TestYearOf(t *testing.T) {
	for title, want := range map[string]int{
		"青溪区2030年国民经济和社会发展计划":                    2030,
		"二〇三〇年政府工作报告":                            2030,
		"关于青溪区2029年国民经济和社会发展计划执行情况与2030年计划草案的报告": 2030,
		"青溪区2029年计划执行情况的报告":                      2029,
		"青溪区规划纲要":                                0,
	} {
		if got := yearOf(title); got != want {
			t.Errorf("%s: %d, want %d", title, got, want)
		}
	}
}
