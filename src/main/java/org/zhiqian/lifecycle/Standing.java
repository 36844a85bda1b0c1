package org.zhiqian.lifecycle;

/** Where in the end-to-end process a case stands that was worked on before it came here. */
public enum Standing {
    ACCEPTANCE("Call_Acceptance", "受理审查", false),
    VERIFICATION("Call_Verification", "核实情况", false),
    CLASSIFICATION("Task_ClassifyCase", "分类定级", true),
    CASE_PLAN("Call_CasePlan", "制定方案", true),
    CLOSING_OF_ARREARS("Call_Closing", "申请结案", true),
    CLOSING_WITHOUT_ARREARS("Call_Closing", "申请结案", false);

    private final String step;
    private final String task;
    private final boolean arrears;

    Standing(String step, String task, boolean arrears) {
        this.step = step;
        this.task = task;
        this.arrears = arrears;
    }

    /** The name of the task that is handed out. */
    public String task() {
        return task;
    }

    /** The step of bpmn/lifecycle/petition.bpmn. */
    String step() {
        return step;
    }

    /** Whether wages were found to be owed. */
    boolean arrears() {
        return arrears;
    }
}
