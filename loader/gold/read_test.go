package gold

import (
	"strings"
	"testing"
)

const head = "plan\tqingxi-2031\nfile\tqingxi.txt\ndigest\tabc\ndistrict\t青溪区\nyear\t2031\ntitle\t青溪区2031年计划\nsentence\t3\t19\tdev\n"

// TestReadErrors holds what the reader refuses.
func TestReadErrors(t *testing.T) {
	good := head + "mention\tPROJECT\t0\t3\nmention\tINDICATOR\t4\t6\nmention\tDISTRICT\t7\t9\n"
	if _, err := Read(good + "link\tLOCATED_IN\tPROJECT\t0\t3\tDISTRICT\t7\t9\t-\nstatus\tPROJECT\t0\t3\tPLANNED\t2031\tintended\n"); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ lines, says string }{
		{"mention\tPLACE\t0\t3\n", "is no model.EntityKind"},
		{"mention\tPROJECT\t9\t17\n", "no part of a sentence of 16"},
		{"mention\tPROJECT\t3\t3\n", "no part of a sentence"},
		{"mention\tPROJECT\t3\n", "a column is missing"},
		{"mention\tPROJECT\t3\t4\t5\n", "1 columns too many"},
		{"link\tLOCATED_IN\tPROJECT\t0\t3\tDISTRICT\t7\t8\t-\n", "an end of the link is no annotated mention"},
		{"link\tRECEIVED\tPROJECT\t0\t3\tDISTRICT\t7\t9\t-\n", "RECEIVED may not link"},
		{"link\tLOCATED_IN\tPROJECT\t0\t3\tDISTRICT\t7\t9\tyes\n", "neither intended nor"},
		{"observation\t0\t3\t1\t家\tEXACT\t-\t-\t-\tACTUAL\t2030\t-\n", "the indicator is no annotated mention"},
		{"observation\t4\t6\t-\t-\tEXACT\t-\t-\t-\tACTUAL\t2030\t-\n", "qualifies no number"},
		{"observation\t4\t6\t-\t-\t-\t-\t-\t-\tACTUAL\t2030\t-\n", "without a value"},
		{"observation\t4\t6\t1\t家\tNEARLY\t-\t-\t-\tACTUAL\t2030\t-\n", "is no model.Comparator"},
		{"observation\t4\t6\t1\t家\tEXACT\t-\t-\t-\tACTUAL\t2030\t2030\n", "the period ends"},
		{"status\tAREA\t0\t3\tPLANNED\t2031\t-\n", "what has the status"},
		{"sentence\t18\t25\tdev\n", "before the one above ends"},
		{"sentence\t20\t25\ttrain\n", "neither dev nor test"},
		{"remark\tx\n", "is none of"},
	} {
		if _, err := Read(good + c.lines); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%q gives %v", c.lines, err)
		}
	}
	if _, err := Read("mention\tPROJECT\t0\t3\n"); err == nil || !strings.Contains(err.Error(), "before the first sentence") {
		t.Errorf("a mention without a sentence gives %v", err)
	}
	if _, err := Read(strings.Replace(good, "year\t2031\n", "", 1)); err == nil || !strings.Contains(err.Error(), "the head needs") {
		t.Errorf("a sample without a year gives %v", err)
	}
}
