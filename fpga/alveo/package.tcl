# Packages the kernel as edgegen.xo, from which v++ links a binary for an Alveo card.
#
#   vivado -mode batch -source package.tcl
#
# `edgegen fpga build` writes settings.tcl, kernel.xml and link.cfg beside this file.

set here [file dirname [file normalize [info script]]]
source [file join $here settings.tcl]

create_project -force packaging [file join $here packaging] -part $part
add_files -norecurse $sources
set_property top $kernel [current_fileset]
update_compile_order -fileset sources_1
ipx::package_project -root_dir [file join $here ip] -vendor edgegen -library kernel \
  -taxonomy /KernelIP -import_files -force
set core [ipx::current_core]
set_property name $kernel $core
set_property version 1.0 $core
foreach port {s_axi_control m_axi_gmem} {
  ipx::associate_bus_interfaces -busif $port -clock ap_clk $core
}
set map [ipx::get_memory_maps s_axi_control -of_objects $core]
set block [ipx::get_address_blocks -of_objects $map]
foreach {name offset bits port} $registers {
  set register [ipx::add_register $name $block]
  set_property address_offset $offset $register
  set_property size $bits $register
  if {$port ne "s_axi_control"} {
    set parameter [ipx::add_register_parameter ASSOCIATED_BUSIF $register]
    set_property value $port $parameter
  }
}
set_property sdx_kernel true $core
set_property sdx_kernel_type rtl $core
set_property vitis_drc {ctrl_protocol ap_ctrl_hs} $core
set_property ipi_drc {ignore_freq_hz true} $core
ipx::create_xgui_files $core
ipx::update_checksums $core
ipx::save_core $core
close_project
package_xo -force -xo_path [file join $here edgegen.xo] -kernel_name $kernel \
  -ip_directory [file join $here ip] -kernel_xml [file join $here kernel.xml]
