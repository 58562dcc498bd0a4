# Names in the vendor's IP that the design uses, and what makes a pin or port exist. Names of the
# processing systems are compared with files of Vivado in test_vivado.py.
#
# pins:  name -> direction, kind, and the parameter that enables it (- if always there)
# buses: name -> mode, clock, and the parameter that enables it
# preset: parameters that a board's preset may set, chosen so that the most is left on

proc numbered {count text} {
  set all {}
  for {set i 0} {$i < $count} {incr i} {
    append all [string map [list <i> $i <i+2> [expr {$i + 2}] <ii> [format %02d $i]] $text]
  }
  return $all
}

set ip(xilinx.com:ip:processing_system7:5.5) [dict create \
  parameters [concat {
    PCW_USE_M_AXI_GP0 0 PCW_USE_M_AXI_GP1 0 PCW_EN_CLK0_PORT 0 PCW_EN_RST0_PORT 0
    PCW_FPGA_FCLK0_ENABLE 0 PCW_FPGA0_PERIPHERAL_FREQMHZ 50
  } [numbered 4 { PCW_USE_S_AXI_HP<i> 0 PCW_S_AXI_HP<i>_DATA_WIDTH 64 }]] \
  preset {PCW_USE_M_AXI_GP0 1 PCW_USE_M_AXI_GP1 1 PCW_USE_S_AXI_HP3 1} \
  pins [concat {
    FCLK_CLK0 {O clk PCW_EN_CLK0_PORT} FCLK_RESET0_N {O rst PCW_EN_RST0_PORT}
  } [numbered 2 { M_AXI_GP<i>_ACLK {I clk PCW_USE_M_AXI_GP<i>} }] \
    [numbered 4 { S_AXI_HP<i>_ACLK {I clk PCW_USE_S_AXI_HP<i>} }]] \
  buses [concat [numbered 2 { M_AXI_GP<i> {MASTER M_AXI_GP<i>_ACLK PCW_USE_M_AXI_GP<i>} }] \
    [numbered 4 { S_AXI_HP<i> {SLAVE S_AXI_HP<i>_ACLK PCW_USE_S_AXI_HP<i>} }]]]

set ip(xilinx.com:ip:zynq_ultra_ps_e:3.3) [dict create \
  parameters [concat {
    PSU__USE__M_AXI_GP0 1 PSU__USE__M_AXI_GP1 1 PSU__USE__M_AXI_GP2 0 PSU__FPGA_PL0_ENABLE 1
    PSU__USE__FABRIC__RST 1 PSU__NUM_FABRIC_RESETS 1 PSU__CRL_APB__PL0_REF_CTRL__FREQMHZ 100
  } [numbered 4 { PSU__USE__S_AXI_GP<i+2> 0 PSU__SAXIGP<i+2>__DATA_WIDTH 128 }]] \
  preset {PSU__USE__M_AXI_GP1 1 PSU__USE__M_AXI_GP2 1 PSU__USE__S_AXI_GP5 1} \
  pins [concat {
    pl_clk0 {O clk PSU__FPGA_PL0_ENABLE} pl_resetn0 {O rst PSU__USE__FABRIC__RST}
    maxihpm0_lpd_aclk {I clk PSU__USE__M_AXI_GP2}
  } [numbered 2 { maxihpm<i>_fpd_aclk {I clk PSU__USE__M_AXI_GP<i>} }] \
    [numbered 4 { saxihp<i>_fpd_aclk {I clk PSU__USE__S_AXI_GP<i+2>} }]] \
  buses [concat {
    M_AXI_HPM0_LPD {MASTER maxihpm0_lpd_aclk PSU__USE__M_AXI_GP2}
  } [numbered 2 { M_AXI_HPM<i>_FPD {MASTER maxihpm<i>_fpd_aclk PSU__USE__M_AXI_GP<i>} }] \
    [numbered 4 { S_AXI_HP<i>_FPD {SLAVE saxihp<i>_fpd_aclk PSU__USE__S_AXI_GP<i+2>} }]]]

set ip(xilinx.com:ip:proc_sys_reset:5.0) [dict create \
  parameters {C_EXT_RESET_HIGH 1 C_AUX_RESET_HIGH 1} preset {} buses {} \
  pins {
    slowest_sync_clk {I clk -} ext_reset_in {I rst -} aux_reset_in {I opt -}
    mb_debug_sys_rst {I opt -} dcm_locked {I opt -} mb_reset {O high -}
    bus_struct_reset {O high -} peripheral_reset {O high -}
    interconnect_aresetn {O rst -} peripheral_aresetn {O rst -}
  }]

set ip(xilinx.com:ip:smartconnect:1.0) [dict create \
  parameters {NUM_SI 2 NUM_MI 1 NUM_CLKS 1} preset {} \
  pins {aclk {I clk -} aresetn {I rst -}} \
  buses [concat [numbered 16 { S<ii>_AXI {SLAVE aclk NUM_SI><i>} }] \
    [numbered 16 { M<ii>_AXI {MASTER aclk NUM_MI><i>} }]]]
